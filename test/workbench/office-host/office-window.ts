import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import {
  connectOfficeHost,
  hostInfo,
  type OfficeHost,
  type OfficeHostOptions,
} from "../../../src/workbench/office-host/office-host";
import { type Spreadsheet } from "../../../src/workbench/spreadsheet";

/** The folder of the package from which every test takes Microsoft's own office.js. */
export const officeJsFolder = resolve(__dirname, "../../../node_modules/@microsoft/office-js/dist");

/** The part of office.js's custom-function runtime that add-ins use; its types come in a package of their own. */
export interface CustomFunctionsRuntime {
  // each function takes what its own metadata declares, and the invocation last
  associate(id: string, implementation: (...args: never[]) => unknown): void;
  readonly Error: new (code: string, message?: string) => Error;
  readonly ErrorCode: {
    readonly invalidValue: string;
    readonly notAvailable: string;
    readonly divisionByZero: string;
  };
}

/** A window in which the real office.js runs over a spreadsheet. */
export interface OfficeWindow {
  readonly window: Window & typeof globalThis;
  readonly host: OfficeHost;
  readonly Office: typeof Office;
  readonly Excel: typeof Excel;
  readonly CustomFunctions: CustomFunctionsRuntime;
  readonly OfficeExtension: typeof OfficeExtension;
  /** Text of every script office.js has loaded, by its path inside the package. */
  readonly loadedScripts: ReadonlyMap<string, string>;
  /** Closes the window and the host's end of it. */
  close(): void;
}

/** Where the scripts seem to come from; nothing is fetched. */
const scriptBase = "https://office.test/";

/**
 * Runs the unmodified office.js in a frame of its own, connected to `spreadsheet`, and waits for `Office.onReady`.
 *
 * @remarks office.js asks for its further scripts by script elements; each gets the package's file and is evaluated in
 * the frame as it is. What `addinScript` says runs after office.js has been loaded, as an add-in's bundle does.
 *
 * For tests with `@jest-environment jsdom`. Code under test that uses the globals `Excel` and `Office` gets
 * them by `Object.assign(globalThis, { Excel: office.Excel, Office: office.Office })`.
 *
 * @example
 * ```ts
 * const office = await openOfficeWindow(memorySpreadsheet({ sheets: { Sheet1: [[1, 2]] } }));
 * await office.Excel.run(async (context) => { … });
 * office.close();
 * ```
 */
export async function openOfficeWindow(
  spreadsheet: Spreadsheet,
  {
    addinScript,
    ...options
  }: Partial<OfficeHostOptions> & { readonly addinScript?: (window: OfficeWindow["window"]) => void } = {},
): Promise<OfficeWindow> {
  const frame = document.createElement("iframe");
  document.body.append(frame);
  const window = frame.contentWindow as OfficeWindow["window"];
  // the way in which a host tells office.js who it is when the address does not
  window.name = JSON.stringify({ hostInfo: hostInfo("zh-CN") });
  const host = connectOfficeHost(window, spreadsheet, {
    locale: "zh-CN",
    documentName: "测试.xlsx",
    ...options,
  });
  const loadedScripts = new Map<string, string>();
  const watch = loadScripts(window, loadedScripts);
  addScript(window, "office.js");
  await until(() => loadedScripts.has("office.js"));
  addinScript?.(window);
  await window.Office.onReady();
  await host.ready;
  const { Office, Excel, CustomFunctions, OfficeExtension } = window as OfficeWindow["window"] & OfficeWindow;
  return {
    ...{ window, host, Office, Excel, CustomFunctions, OfficeExtension, loadedScripts },
    close() {
      host.dispose();
      watch.disconnect();
      frame.remove();
    },
  };
}

/** Gives every script element of the package its file. */
function loadScripts(window: OfficeWindow["window"], loaded: Map<string, string>): MutationObserver {
  const observer = new MutationObserver((records) => {
    records
      .flatMap(({ addedNodes }) => [...addedNodes])
      .filter((node): node is HTMLScriptElement => node.nodeName === "SCRIPT")
      .forEach((script) => runScript(window, script, loaded));
  });
  observer.observe(window.document, { childList: true, subtree: true });
  return observer;
}

function runScript(
  window: OfficeWindow["window"],
  script: HTMLScriptElement,
  loaded: Map<string, string>,
): void {
  if (script.src.startsWith(scriptBase)) {
    const path = script.src.slice(scriptBase.length).split("?")[0]!;
    const text = readFileSync(resolve(officeJsFolder, path), "utf8");
    window.eval(text);
    loaded.set(path, text);
    script.dispatchEvent(new window.Event("load"));
  }
}

function addScript(window: Window, path: string): void {
  const script = window.document.createElement("script");
  script.src = scriptBase + path;
  window.document.head.append(script);
}

async function until(done: () => boolean): Promise<void> {
  while (!done()) {
    await new Promise((next) => setTimeout(next, 5));
  }
}
