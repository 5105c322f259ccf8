import type { Cell } from "../../core";

/**
 * Turns Office.js's two matrices into cells.
 *
 * @remarks Excel gives a blank as `""` and an error as its text, so only the value type tells a blank from
 * an empty text and the error #N/A from the word. A formula that shows nothing (`=""`) counts as blank.
 *
 * @param values - What Excel holds, row by row; dates are serial numbers.
 * @param types - Excel's value type of each of them.
 */
export function toCells(
  values: readonly (readonly unknown[])[],
  types: readonly (readonly string[])[],
): readonly (readonly Cell[])[] {
  return values.map((row, i) => row.map((value, j) => toCell(value, types[i]?.[j] ?? "Unknown")));
}

function toCell(value: unknown, type: string): Cell {
  if (type === "Empty" || value === "" || value === null || value === undefined) {
    return null;
  }
  if (type === "Error") {
    return { error: String(value) };
  }
  if (typeof value === "number" || typeof value === "boolean") {
    return value;
  }
  // a linked entity or a picture comes as its text, or as an object nobody can compute with
  return typeof value === "string" ? value : null;
}
