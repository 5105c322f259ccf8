/** Where the add-in says it lives, and where its pages take office.js from. */
export interface BuildOptions {
  /** Of the folder that holds the pages: https, without a closing slash. */
  readonly address: string;
  /** The `src` of the office.js script in `taskpane.html`. */
  readonly officeJs: string;
  /** The origin of office.js when it is not our own; `null` when it is. */
  readonly officeJsOrigin: string | null;
}

/** The address in the manifest of the checkout. */
export const developmentAddress = "https://localhost:3000";

/** Microsoft's two public copies of office.js, and the package's copy beside our pages. */
const officeJsSources: Readonly<Record<string, string>> = {
  local: "office-js/office.js",
  cdn: "https://appsforoffice.microsoft.com/lib/1/hosted/office.js",
  "21vianet": "https://appsforoffice.cdn.partner.office365.cn/appsforoffice/lib/1/hosted/office.js",
};

/**
 * Reads webpack's `--env` values.
 *
 * @param env - `address` and `officejs`, both optional.
 * @throws Error with a sentence for the terminal when a value cannot be used.
 */
export function buildOptions(env: Readonly<Record<string, unknown>>): BuildOptions {
  const officeJs = officeJsSource(env["officejs"] ?? "local");
  return {
    address: addressOf(env["address"] ?? developmentAddress),
    officeJs,
    officeJsOrigin: officeJs.startsWith("https:") ? new URL(officeJs).origin : null,
  };
}

function officeJsSource(name: unknown): string {
  const source = typeof name === "string" ? officeJsSources[name] : undefined;
  if (source === undefined) {
    throw new Error(
      `--env officejs=${String(name)} is unknown. Use ${Object.keys(officeJsSources).join(", ")}.`,
    );
  }
  return source;
}

function addressOf(text: unknown): string {
  const address = String(text);
  if (!URL.canParse(address) || !isPlainHttps(new URL(address))) {
    throw new Error(
      `--env address=${address} is no usable address. Office loads add-ins over https only: ` +
        "give the folder that will hold the pages, for example https://example.edu.cn/balance.",
    );
  }
  return address.replace(/\/+$/, "");
}

function isPlainHttps({ protocol, search, hash, username }: URL): boolean {
  return protocol === "https:" && search === "" && hash === "" && username === "";
}
