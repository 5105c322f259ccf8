import { isCellError, type Cell } from "../grid";
import type { MissingCode } from "../school";
import type { FieldKind } from "./field-definition";

/** How a cell that should hold a figure was read. */
export type NumberReading =
  | { readonly state: "blank" }
  | { readonly state: "number"; readonly value: number }
  /** A number typed as text; it is used, and reported. */
  | { readonly state: "text-number"; readonly value: number }
  /** A code for why there is no figure: a, x or m. */
  | { readonly state: "missing"; readonly code: MissingCode }
  | { readonly state: "not-number" }
  | { readonly state: "error"; readonly error: string };

const numberText = /^[+-]?(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?$/;
const percentText = /^(\d+(?:\.\d+)?)%$/;

const missingCodes: ReadonlyMap<string, MissingCode> = new Map<string, MissingCode>([
  ["a", "not-applicable"],
  ["x", "included-elsewhere"],
  ["m", "not-available"],
]);

/** Whether a text is written with a percent sign. */
export function isPercentText(text: string): boolean {
  return percentText.test(text.normalize("NFKC").trim());
}

/** Returns why a cell has no figure, when it says so by the code a, x or m; n (nil) is a figure, 0. */
export function missingCodeIn(text: string): MissingCode | null {
  return missingCodes.get(text.normalize("NFKC").trim().toLowerCase()) ?? null;
}

/**
 * Reads a figure from a cell. The code n means nil and is 0. A blank, or text of spaces only, is blank and never 0.
 *
 * @param kind - What the column holds; only a rate may be written with a percent sign.
 *
 * @example Full-width digits with a thousands separator
 * ```ts
 * readNumber("１，２３４"); // { state: "text-number", value: 1234 }
 * ```
 */
export function readNumber(cell: Cell, kind: FieldKind = "count"): NumberReading {
  if (cell === null) {
    return { state: "blank" };
  }
  if (isCellError(cell)) {
    return { state: "error", error: cell.error };
  }
  if (typeof cell === "number") {
    return Number.isFinite(cell) ? { state: "number", value: cell } : { state: "not-number" };
  }
  return typeof cell === "string" ? readText(cell, kind) : { state: "not-number" };
}

/** Returns the figure itself; `null` when the cell is blank or holds none. */
export function numberIn(cell: Cell, kind: FieldKind = "count"): number | null {
  if (typeof cell === "number") {
    return Number.isFinite(cell) ? cell : null;
  }
  const reading = readNumber(cell, kind);
  return "value" in reading ? reading.value : null;
}

function readText(text: string, kind: FieldKind): NumberReading {
  const plain = text.normalize("NFKC").trim();
  if (plain === "") {
    return { state: "blank" };
  }
  const code = missingCodeIn(plain);
  if (code !== null) {
    return { state: "missing", code };
  }
  if (plain.toLowerCase() === "n") {
    return { state: "number", value: 0 };
  }
  const percent = kind === "rate" ? percentText.exec(plain)?.[1] : undefined;
  if (percent !== undefined) {
    return { state: "text-number", value: Number((Number(percent) / 100).toPrecision(15)) };
  }
  const value = numberText.test(plain) ? Number(plain.replaceAll(",", "")) : Number.NaN;
  return Number.isFinite(value) ? { state: "text-number", value } : { state: "not-number" };
}
