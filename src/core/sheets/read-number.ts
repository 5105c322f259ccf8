import { isCellError, type Cell } from "../grid";

/** How a cell that should hold a figure was read. */
export type NumberReading =
  | { readonly state: "blank" }
  | { readonly state: "number"; readonly value: number }
  /** A number typed as text; it is used, and reported. */
  | { readonly state: "text-number"; readonly value: number }
  | { readonly state: "not-number" }
  | { readonly state: "error"; readonly error: string };

const numberText = /^[+-]?(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?$/;

/**
 * Reads a figure from a cell. A blank, or text of spaces only, is blank and never 0.
 *
 * @example Full-width digits with a thousands separator
 * ```ts
 * readNumber("１，２３４"); // { state: "text-number", value: 1234 }
 * ```
 */
export function readNumber(cell: Cell): NumberReading {
  if (cell === null) {
    return { state: "blank" };
  }
  if (isCellError(cell)) {
    return { state: "error", error: cell.error };
  }
  if (typeof cell === "number") {
    return Number.isFinite(cell) ? { state: "number", value: cell } : { state: "not-number" };
  }
  return typeof cell === "string" ? readText(cell) : { state: "not-number" };
}

/** Returns the figure itself; `null` when the cell is blank or holds none. */
export function numberIn(cell: Cell): number | null {
  const reading = readNumber(cell);
  return "value" in reading ? reading.value : null;
}

function readText(text: string): NumberReading {
  const plain = text.normalize("NFKC").trim();
  if (plain === "") {
    return { state: "blank" };
  }
  const value = numberText.test(plain) ? Number(plain.replaceAll(",", "")) : Number.NaN;
  return Number.isFinite(value) ? { state: "text-number", value } : { state: "not-number" };
}
