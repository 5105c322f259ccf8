import { type FunctionAnswer, type Spreadsheet } from "../spreadsheet";
import { openBridge } from "./bridge";
import { chartStore } from "./charts";
import { documentCalls } from "./document-context";
import { documentParts } from "./document-parts";
import { eventHub } from "./event-hub";
import { functionCalls, type FunctionCalls } from "./function-calls";
import { type HostObject } from "./host-object";
import { interpreter } from "./interpreter";
import { type HostEntry, type Json, type RequestBody, type ResponseBody } from "./protocol";
import { references } from "./references";
import { sentencesFor, type Sentences } from "./sentences";
import { workbook } from "./model/workbook";

export interface OfficeHostOptions {
  /** Language of the host, for example `zh-CN`. */
  readonly locale: string;
  /** The workbook's name with its extension. */
  readonly documentName: string;
  /** Settings the document was saved with, as texts office.js serialised. */
  readonly settings?: Readonly<Record<string, string>>;
  /** XML parts of the document, by id; those that the add-in makes are put there too. */
  readonly xmlParts?: Map<string, string>;
  /** Called after the add-in wrote settings, properties or XML parts. */
  readonly onDocumentChanged?: () => void;
  /** Called when the add-in has added a chart; no one draws it. */
  readonly onChartAdded?: () => void;
  /** How long a custom function may take; 30 s unless given. */
  readonly functionTimeoutMs?: number;
}

/** An add-in's window, connected to a spreadsheet. */
export interface OfficeHost {
  readonly locale: string;
  /** Resolves when `Office.onReady` has run and office.js's function runtime has started. */
  readonly ready: Promise<void>;
  /** What the add-in has saved with the document. */
  readonly settings: ReadonlyMap<string, string>;
  /**
   * Calls a function the add-in has associated. Never rejects: what goes wrong is an error value with its sentence.
   *
   * @param id - the function's id in its metadata
   * @param args - as office.js takes them: errors are `{ code, type: "CustomFunctionError" }`, omitted ones `null`
   * @param caller - the calling cell, or `null` where the function does not ask for it
   * @param addresses - one for each argument, or `null` where the function does not ask for them
   */
  callFunction(
    id: string,
    args: readonly Json[],
    caller: string | null,
    addresses: readonly (string | null)[] | null,
  ): Promise<FunctionAnswer>;
  /** Stops listening to the spreadsheet and answers open function calls with an error value. */
  dispose(): void;
}

/**
 * What office.js reads from `_host_Info` to know its host: Excel on the Mac, the flavour that has both a native bridge
 * and custom functions; without logging; in a shared runtime (1) with custom functions (2).
 */
export function hostInfo(locale: string): string {
  const sharedRuntime = 1;
  const functions = 2;
  return `Excel$Mac$16.00$${locale}$$$disableLogging$${sharedRuntime | functions}`;
}

/** How long a batch waits for formulas before it reads values. */
const settleLimitMs = 2_000;
/** How long a function may be missing after the add-in has started. */
const associationLimitMs = 5_000;

/**
 * Makes `window` a place where the unmodified office.js finds its host: the given spreadsheet.
 *
 * @remarks Must be called before office.js runs in that window; afterwards the page is loaded with
 * {@link hostInfo} as the query parameter `_host_Info`.
 */
export function connectOfficeHost(
  window: Window,
  spreadsheet: Spreadsheet,
  options: OfficeHostOptions,
): OfficeHost {
  const sentences = sentencesFor(options.locale);
  const parts = documentParts(options.settings ?? {}, () => options.onDocumentChanged?.(), options.xmlParts);
  const started = signal();
  const send = (entries: readonly HostEntry[]) => bridge.send(entries);
  const timeoutMs = options.functionTimeoutMs ?? 30_000;
  const calls = functionCalls(send, {
    sentences,
    timeoutMs,
    onStarted: started.give,
  });
  const events = eventHub(spreadsheet, send);
  const kept = references();
  const charts = chartStore(() => options.onChartAdded?.());
  const { documentName } = options;
  const root = workbook({ spreadsheet, references: kept, events, parts, charts, documentName });
  const settling = settler(spreadsheet, calls);
  const selection = selectionListeners(spreadsheet);
  const bridge = openBridge(window, {
    execute: inTurn(interpreter(rootsOf(root, calls), kept, settling.settle)),
    callDocument: documentCalls(options, parts),
    registerDocumentEvent: selection.register,
  });
  return {
    locale: options.locale,
    ready: started.given,
    settings: parts.settings,
    callFunction: functionCaller(window, calls, withinLimit(started.given, timeoutMs), sentences),
    dispose: () =>
      [bridge.close, events.dispose, settling.stop, selection.stop, calls.dispose].forEach((end) => end()),
  };
}

function rootsOf(workbook: HostObject, { service }: FunctionCalls) {
  return {
    workbook,
    services: {
      "Microsoft.ExcelServices.CustomFunctions": service,
      "Microsoft.InternalService.AddinInternalService": acknowledging("NotifyActionHandlerReady"),
      "Microsoft.Telemetry.TelemetryService": acknowledging("SendTelemetryEvent"),
    },
  };
}

/** A service of office.js's own that the host hears out and does nothing about. */
function acknowledging(method: string): HostObject {
  return { className: "Service", methods: { [method]: () => undefined } };
}

function functionCaller(
  window: Window,
  calls: FunctionCalls,
  started: Promise<boolean>,
  sentences: Sentences,
): OfficeHost["callFunction"] {
  const patience = started.then(() => Date.now() + associationLimitMs);
  return async (id, args, caller, addresses) => {
    if (!(await started)) {
      return { error: "#VALUE!", message: sentences.notStarted() };
    }
    return (await isAssociated(window, id, await patience))
      ? calls.call(id, args, caller, addresses)
      : { error: "#NAME?", message: sentences.unknownFunction(id) };
  };
}

/** Whether the add-in has associated a function; waits until `giveUp` for one that associates late. */
async function isAssociated(window: Window, id: string, giveUp: number): Promise<boolean> {
  const { CustomFunctions } = window as Window & {
    CustomFunctions?: { _association?: { mappings: object } };
  };
  const known = () => Object.hasOwn(CustomFunctions?._association?.mappings ?? {}, id.toUpperCase());
  while (!known() && Date.now() < giveUp) {
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  return known();
}

/** Batches run one after another, as in Excel. */
function inTurn(
  execute: (body: RequestBody) => Promise<ResponseBody>,
): (body: RequestBody) => Promise<ResponseBody> {
  let last: Promise<unknown> = Promise.resolve();
  return (body) => {
    const turn = last.then(() => execute(body));
    last = turn;
    return turn;
  };
}

/**
 * Waits for formulas after a change. A pending custom function ends the wait: it may itself be what asks.
 */
function settler(spreadsheet: Spreadsheet, calls: FunctionCalls) {
  let changed = true;
  const stop = spreadsheet.on("changed", () => (changed = true));
  async function settle(): Promise<void> {
    if (changed && !calls.isBusy()) {
      changed = false;
      await withinLimit(Promise.race([spreadsheet.settled(), calls.whenBusy()]), settleLimitMs);
    }
  }
  return { settle, stop };
}

/** Whether `waiting` ended within `ms`; resolves at the latest then. */
function withinLimit(waiting: Promise<void>, ms: number): Promise<boolean> {
  return new Promise((resolve) => {
    const timer = setTimeout(() => resolve(false), ms);
    void waiting.then(() => {
      clearTimeout(timer);
      resolve(true);
    });
  });
}

/** Serves `document.addHandlerAsync(DocumentSelectionChanged)`, the only document event there is here besides settings. */
function selectionListeners(spreadsheet: Spreadsheet) {
  const documentEvents = { settingsChanged: 1, selectionChanged: 2 };
  const listeners: (() => void)[] = [];
  const stop = spreadsheet.on("selectionChanged", () => listeners.forEach((notify) => notify()));
  return {
    register(eventId: number, notify: () => void): boolean {
      if (eventId === documentEvents.selectionChanged) {
        listeners.push(notify);
      }
      return Object.values(documentEvents).includes(eventId);
    },
    stop,
  };
}

function signal(): { readonly given: Promise<void>; give(): void } {
  let give = (): void => undefined;
  const given = new Promise<void>((resolve) => (give = resolve));
  return { given, give: () => give() };
}
