import { chromium, type Browser, type LaunchOptions } from "playwright-core";
import { installedBrowser } from "./browser/installed-browser";
import { hasPackagedChromium, packagedChromium } from "./browser/packaged-chromium";

/** Which program shows the pages, and what it needs around it. */
export interface BrowserProgram {
  readonly executablePath: string;
  /** Added to the environment of the browser only. */
  readonly env: Readonly<Record<string, string>>;
}

/** A quiet browser without a window: it draws in software and calls nobody. */
const flags = [
  "--no-sandbox",
  "--disable-gpu",
  "--no-zygote",
  "--use-gl=angle",
  "--use-angle=swiftshader",
  "--font-render-hinting=none",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-default-apps",
  "--disable-domain-reliability",
  "--disable-sync",
  "--metrics-recording-only",
  "--no-first-run",
  "--no-pings",
];

/**
 * Starts a browser for tests and pictures.
 *
 * @remarks The machine's own browser comes first, then the packaged Chromium. `CHROME_PATH` names one outright;
 * `BALANCE_BROWSER=packaged` asks for the packaged one.
 *
 * @throws Error with one sentence when there is none.
 */
export async function launchBrowser(options: LaunchOptions = {}, env = process.env): Promise<Browser> {
  const program = await findBrowser(env);
  return chromium.launch({
    executablePath: program.executablePath,
    args: flags,
    env: { ...definedOnly(env), ...program.env },
    ...options,
  });
}

/** Finds the browser that {@link launchBrowser} starts. */
export async function findBrowser(env: NodeJS.ProcessEnv): Promise<BrowserProgram> {
  const installed = env["BALANCE_BROWSER"] === "packaged" ? null : installedBrowser(process.platform, env);
  if (installed !== null) {
    return { executablePath: installed, env: {} };
  }
  if (hasPackagedChromium()) {
    return packagedChromium();
  }
  throw new Error(
    "No browser was found for the browser tests. Install Chrome, Edge or Chromium, or name one with CHROME_PATH; " +
      "the packaged Chromium serves Linux on x64 processors only.",
  );
}

function definedOnly(env: NodeJS.ProcessEnv): Record<string, string> {
  return Object.fromEntries(
    Object.entries(env).filter((entry): entry is [string, string] => entry[1] !== undefined),
  );
}
