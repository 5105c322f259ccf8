import { useEffect, useState, type RefObject } from "react";
import { openAddinFrame } from "../office-host/addin-frame";
import { customFunctions } from "../office-host/custom-functions";
import { type BlankAs } from "../office-host/function-arguments";
import { type FunctionMetadata } from "../office-host/function-metadata";
import { type OfficeHost } from "../office-host/office-host";
import { type OpenDocument } from "./use-shown-workbook";
import { keptParts } from "./kept-parts";
import { type Language } from "./language";
import { readManifest, type AddinManifest } from "./manifest";

/** What became of the add-in. */
export interface AddinState {
  readonly status: "starting" | "ready" | "manifest" | "addin" | "functions";
  /** The window of its page, once it has one. */
  readonly window: Window | null;
}

const starting: AddinState = { status: "starting", window: null };

/** Reads the manifest beside the page, in the page's language; `null` until then, `undefined` when there is none. */
export function useManifest(language: Language): AddinManifest | null | undefined {
  const [manifest, setManifest] = useState<AddinManifest | null | undefined>(null);
  useEffect(() => {
    let current = true;
    fetchManifest(language).then(
      (found) => current && setManifest(found),
      (error: unknown) => {
        console.error(error);
        return current && setManifest(undefined);
      },
    );
    return () => {
      current = false;
    };
  }, [language]);
  return manifest;
}

/** How the add-in is run. */
export interface AddinOptions {
  readonly language: Language;
  /** How a blank cell reaches a custom function. */
  readonly blankAs: BlankAs;
  /** Called when the add-in has added a chart, which the grid cannot draw. */
  readonly onChartAdded: () => void;
}

/** Settings add-ins keep with a workbook, for as long as it is open here; they are not written to its file. */
const keptSettings = new WeakMap<OpenDocument["spreadsheet"], Readonly<Record<string, string>>>();

/** Runs the add-in over the open workbook: its page in `container`, its functions in the cells. */
export function useAddin(
  container: RefObject<HTMLElement>,
  manifest: AddinManifest | null | undefined,
  document: OpenDocument | null,
  { language, blankAs, onChartAdded }: AddinOptions,
): AddinState {
  const [running, setRunning] = useState<RunningAddin | null>(null);
  const spreadsheet = document?.spreadsheet;

  useEffect(() => {
    if (!manifest || !document || !container.current) {
      return undefined;
    }
    let end = (): void => undefined;
    let ended = false;
    void startAddin(container.current, manifest, document, { language, blankAs, onChartAdded }).then(
      (started) => {
        if (ended) {
          started.end();
        } else {
          end = started.end;
          setRunning(started);
        }
      },
    );
    return () => {
      ended = true;
      end();
    };
    // a new name of the same workbook, after saving, does not start the add-in anew
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [container, manifest, spreadsheet, language, blankAs, onChartAdded]);

  if (manifest === undefined) {
    return { status: "manifest", window: null };
  }
  const isCurrent = running?.spreadsheet === spreadsheet && running?.manifest === manifest;
  return isCurrent ? running.state : starting;
}

interface RunningAddin {
  readonly spreadsheet: OpenDocument["spreadsheet"];
  readonly manifest: AddinManifest;
  readonly state: AddinState;
  readonly end: () => void;
}

async function startAddin(
  container: HTMLElement,
  manifest: AddinManifest,
  { spreadsheet, fileName }: OpenDocument,
  { language: locale, blankAs, onChartAdded }: AddinOptions,
): Promise<RunningAddin> {
  const running = (state: AddinState, end = (): void => undefined): RunningAddin => ({
    spreadsheet,
    manifest,
    state,
    end,
  });
  try {
    const { title, page } = manifest.pane;
    const host = await openAddinFrame(container, page, spreadsheet, {
      locale,
      documentName: fileName,
      title,
      settings: keptSettings.get(spreadsheet) ?? {},
      xmlParts: keptParts(spreadsheet),
      onChartAdded,
    });
    const window = host.frame.contentWindow;
    const functionsReady = await registerFunctions(manifest, spreadsheet, { host, blankAs });
    const started = await startedInTime(host.ready);
    const status = !started ? "addin" : functionsReady ? "ready" : "functions";
    return running({ status, window }, () => {
      keptSettings.set(spreadsheet, Object.fromEntries(host.settings));
      host.dispose();
    });
  } catch (error) {
    console.error(error);
    return running({ status: "addin", window: null });
  }
}

/** Returns whether every function of the add-in can be called; so it is when there are none. */
async function registerFunctions(
  { functions }: AddinManifest,
  spreadsheet: OpenDocument["spreadsheet"],
  { host, blankAs }: { readonly host: OfficeHost; readonly blankAs: BlankAs },
): Promise<boolean> {
  if (functions === null) {
    return true;
  }
  const metadata = await fetchMetadata(functions.metadata);
  if (metadata !== null) {
    spreadsheet.registerFunctions(
      customFunctions(metadata, host, { namespace: functions.namespace, blankAs }),
    );
  }
  return metadata !== null;
}

/** A page that says nothing for so long has failed. */
const startLimitMs = 20_000;

function startedInTime(ready: Promise<void>): Promise<boolean> {
  return new Promise((resolve) => {
    const timer = setTimeout(() => resolve(false), startLimitMs);
    void ready.then(() => {
      clearTimeout(timer);
      resolve(true);
    });
  });
}

async function fetchManifest(language: Language): Promise<AddinManifest> {
  const response = await fetch("manifest.xml");
  if (!response.ok) {
    throw new Error(`manifest.xml: HTTP ${response.status}`);
  }
  return readManifest(await response.text(), language, window.document.baseURI);
}

async function fetchMetadata(address: string): Promise<FunctionMetadata | null> {
  try {
    const response = await fetch(address);
    return response.ok ? ((await response.json()) as FunctionMetadata) : null;
  } catch {
    return null;
  }
}
