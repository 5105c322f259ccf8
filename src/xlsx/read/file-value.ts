import { type CellObject } from "@e965/xlsx";
import { type FileValue } from "../workbook-content";

const errorNames: Readonly<Record<number, string>> = {
  0x00: "#NULL!",
  0x07: "#DIV/0!",
  0x0f: "#VALUE!",
  0x17: "#REF!",
  0x1d: "#NAME?",
  0x24: "#NUM!",
  0x2a: "#N/A",
  0x2b: "#GETTING_DATA",
};

/** A cell of the library as plain data; empty text is blank unless a formula made it. */
export function fileValue(cell: CellObject): FileValue {
  const { t, v } = cell;
  if (v === undefined || t === "z") {
    return null;
  }
  if (t === "e") {
    return { error: errorName(v, cell.w) };
  }
  if (v instanceof Date) {
    return serialOf(v);
  }
  if (v === "" && cell.f === undefined) {
    return null;
  }
  return typeof v === "number" && !Number.isFinite(v) ? null : v;
}

/** A formula as a person types it: without `=`, `{}` or the prefixes that newer functions carry in files. */
export function typedFormula(stored: string): string {
  const bare = stored.startsWith("=") ? stored.slice(1) : stored;
  return bare
    .split(/("(?:[^"]|"")*")/)
    .map((piece, i) => (i % 2 === 1 ? piece : piece.replace(/\b_xl(?:fn|ws|pm|udf|bgnm)\./g, "")))
    .join("");
}

function errorName(value: NonNullable<CellObject["v"]>, shown: string | undefined): string {
  if (typeof value === "string") {
    return value;
  }
  return (typeof value === "number" ? errorNames[value] : undefined) ?? shown ?? "#VALUE!";
}

function serialOf(date: Date): number {
  return date.getTime() / 86_400_000 + 25_569;
}
