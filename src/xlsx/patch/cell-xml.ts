import { cellReference, rangeReference, textLimit } from "../cell-reference";
import { type CellEdit, FileError, type FileValue } from "../workbook-content";
import { escapeCellText, escapeElementText, escapeXml } from "../package/splices";
import { storedFormula } from "../formula/stored-formula";

/** What of the cell as it stood goes into the new one. */
export interface CellFrame {
  /** Prefix of the part's elements, with its colon. */
  readonly prefix: string;
  readonly style: string | undefined;
  /** Inner XML, type and other attributes, when the value itself did not change. */
  readonly kept?: { readonly inner: string; readonly attributes: Readonly<Record<string, string>> };
  /** The `<f>` element as it stands, when the formula did not change. */
  readonly keptFormula?: string;
  /** `cm`, when the cell stays a dynamic array. */
  readonly metadata?: string | undefined;
}

/** Prints the cell element of an edit. */
export function cellXml(edit: CellEdit, frame: CellFrame): string {
  const { prefix } = frame;
  const { kept } = frame;
  const attributes: Record<string, string | undefined> = {
    ...kept?.attributes,
    r: cellReference(edit.row, edit.column),
    s: frame.style,
  };
  if (kept !== undefined) {
    return element(prefix, attributes, kept.inner);
  }
  const formula = frame.keptFormula ?? formulaXml(edit, prefix);
  const { type, inner } = valueXml(edit, formula !== "", prefix);
  return element(prefix, { ...attributes, t: type, cm: frame.metadata }, formula + inner);
}

/** The `<f>` element of an edit; empty for a constant. */
function formulaXml(edit: CellEdit, prefix: string): string {
  if (edit.formula === undefined) {
    return "";
  }
  const { row, column, spill } = edit;
  const array = spill === undefined ? "" : ` t="array" ref="${rangeReference({ row, column, ...spill })}"`;
  return `<${prefix}f${array}>${escapeElementText(storedFormula(edit.formula))}</${prefix}f>`;
}

function valueXml(edit: CellEdit, isFormula: boolean, prefix: string): { type?: string; inner: string } {
  const value = finite(edit.value);
  const stored = (text: string) => `<${prefix}v>${text}</${prefix}v>`;
  if (value === null) {
    return { inner: "" };
  }
  if (typeof value === "number") {
    return { inner: stored(String(value)) };
  }
  if (typeof value === "boolean") {
    return { type: "b", inner: stored(value ? "1" : "0") };
  }
  if (typeof value === "object") {
    return { type: "e", inner: stored(escapeXml(value.error)) };
  }
  if (value.length > textLimit) {
    throw new FileError("sheet-not-writable", { sheet: edit.sheet });
  }
  const text = escapeCellText(value);
  return isFormula
    ? { type: "str", inner: stored(text) }
    : {
        type: "inlineStr",
        inner: `<${prefix}is><${prefix}t${spaces(value)}>${text}</${prefix}t></${prefix}is>`,
      };
}

/** Readers may drop spaces at the ends and join those within, unless they are told to keep them. */
function spaces(text: string): string {
  return /^\s|\s$|\s\s|[\n\t]/.test(text) ? ' xml:space="preserve"' : "";
}

function finite(value: FileValue): FileValue {
  return typeof value === "number" && !Number.isFinite(value) ? { error: "#NUM!" } : value;
}

function element(
  prefix: string,
  attributes: Readonly<Record<string, string | undefined>>,
  inner: string,
): string {
  const printed = Object.entries(attributes)
    .filter((entry): entry is [string, string] => entry[1] !== undefined)
    .map(([name, value]) => ` ${name}="${escapeXml(value)}"`)
    .join("");
  return inner === "" ? `<${prefix}c${printed}/>` : `<${prefix}c${printed}>${inner}</${prefix}c>`;
}
