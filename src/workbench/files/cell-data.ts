import { type ICellData, type Nullable } from "@univerjs/core";
import { type FileValue } from "../../xlsx";
import { valueKinds } from "./grid-codes";

const errorValues: ReadonlySet<string> = new Set([
  "#DIV/0!",
  "#N/A",
  "#NAME?",
  "#NULL!",
  "#NUM!",
  "#REF!",
  "#VALUE!",
  "#SPILL!",
  "#CALC!",
  "#CYCLE!",
  "#ERROR!",
  "#GETTING_DATA",
]);

/** Whether `text` is an error value as a cell prints it. */
export function isErrorValue(text: string): boolean {
  return errorValues.has(text);
}

/** Returns the grid's words for a value. Text is kept as text, even when it looks like a number. */
export function gridCell(value: FileValue): ICellData {
  if (value === null) {
    return { v: null };
  }
  switch (typeof value) {
    case "number":
      return { v: value, t: valueKinds.number };
    case "boolean":
      return { v: value ? 1 : 0, t: valueKinds.boolean };
    case "string":
      return { v: value, t: looksTyped(value) ? valueKinds.lastingText : valueKinds.text };
    default:
      return { v: value.error, t: valueKinds.text };
  }
}

/** Returns the value a cell of the grid holds. Empty text without a formula is blank. */
export function cellValue(cell: Nullable<ICellData>): FileValue {
  if (!cell) {
    return null;
  }
  const { v, t } = cell;
  if (v === undefined || v === null) {
    return richText(cell);
  }
  if (t === valueKinds.boolean || typeof v === "boolean") {
    return v === true || v === 1 || String(v).toUpperCase() === "TRUE";
  }
  if (typeof v === "number") {
    return Number.isFinite(v) ? v : null;
  }
  if (t === valueKinds.number && v.trim() !== "" && Number.isFinite(Number(v))) {
    return Number(v);
  }
  if (t !== valueKinds.lastingText && isErrorValue(v)) {
    return { error: v };
  }
  return v === "" && !cell.f && !cell.si ? null : v;
}

/** Text that the grid would read as something else when its cell is edited. */
function looksTyped(text: string): boolean {
  return (
    text.trim() !== "" &&
    (Number.isFinite(Number(text)) || /^(true|false)$/i.test(text) || text.startsWith("="))
  );
}

function richText({ p }: ICellData): string | null {
  const stream = p?.body?.dataStream;
  return stream === undefined ? null : stream.replace(/\r\n$/, "").replaceAll("\r", "\n");
}
