import { operationNotSupported } from "./bridge";
import { type DocumentParts } from "./document-parts";
import { type Json } from "./protocol";

/** Requirement sets this host answers "supported" to, and the version office.js identifies it by. */
const requirementSets = {
  ExcelApi: 1.17,
  SharedRuntime: 1.2,
  CustomFunctions: 1.9,
  CustomFunctionsRuntime: 1.4,
  Settings: 1.1,
  DocumentEvents: 1.1,
};
const hostVersion = { major: 16, minor: 89, revision: 0 };

const methods = { unregisterEvent: 3, writeSettings: 4, getContext: 5 };

/** What the add-in may learn about where it runs. */
export interface DocumentContext {
  /** Language of the host's interface and data, for example `zh-CN`. */
  readonly locale: string;
  readonly documentName: string;
}

/** Answers the document API: where the add-in runs, and its settings. Anything else is "not supported". */
export function documentCalls(
  context: DocumentContext,
  parts: DocumentParts,
): (methodId: number, params: Json) => Json {
  return (methodId, params) => {
    switch (methodId) {
      case methods.getContext:
        return describeContext(context, parts);
      case methods.writeSettings:
        writeSettings(params, parts);
        return [0];
      case methods.unregisterEvent:
        return [0];
      default:
        return [operationNotSupported];
    }
  };
}

/** The application's properties in the order of office.js's `AppContextProperties`. */
function describeContext({ locale, documentName }: DocumentContext, { settings }: DocumentParts): Json {
  const excelOnMac = 8;
  const { major, minor, revision } = hostVersion;
  return [
    [[...settings.keys()], [...settings.values()]],
    "workbench", // solution reference
    excelOnMac,
    major,
    minor,
    revision,
    1, // sequence of the API version
    3, // capabilities: read and write
    locale,
    locale,
    0, // bindings
    documentName,
    1, // activation mode: document opened
    0, // control integration level
    "",
    1, // version of the API set
    "workbench-session",
    "workbench-instance",
    false, // touch
    false, // commerce
    JSON.stringify(requirementSets),
    "",
    `${major}.${minor}.${revision}`,
    2, // initial display mode: task pane
  ];
}

function writeSettings(params: Json, { settings, changed }: DocumentParts): void {
  const { keys, values } = params as { keys: readonly string[]; values: readonly string[] };
  settings.clear();
  keys.forEach((key, index) => settings.set(key, values[index] ?? ""));
  changed();
}
