import { type CellRange } from "./workbook-content";

export const rowLimit = 1_048_576;
export const columnLimit = 16_384;
/** Characters that Excel allows in a cell. */
export const textLimit = 32_767;

/** Prints a cell as `A1`. */
export function cellReference(row: number, column: number): string {
  return `${columnLetters(column)}${row + 1}`;
}

/** Prints a range as `A1:B2`, or `A1` when it is one cell. */
export function rangeReference(range: CellRange): string {
  const first = cellReference(range.row, range.column);
  const last = cellReference(range.row + range.rowCount - 1, range.column + range.columnCount - 1);
  return first === last ? first : `${first}:${last}`;
}

/** A column's letters; 0 is `A`. */
export function columnLetters(column: number): string {
  let letters = "";
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}

/** A column from its letters; `A` is 0. */
export function columnNumber(letters: string): number {
  let column = 0;
  for (const letter of letters.toUpperCase()) {
    column = column * 26 + letter.charCodeAt(0) - 64;
  }
  return column - 1;
}

/** Reads `A1`, `$A$1:B2`, `A:B` or `1:2`; `null` when it is none of them. */
export function parseRange(reference: string): CellRange | null {
  const match = /^\$?([A-Za-z]{0,3})\$?(\d{0,7})(?::\$?([A-Za-z]{0,3})\$?(\d{0,7}))?$/.exec(reference.trim());
  if (match === null) {
    return null;
  }
  const [, left = "", top = "", right = left, bottom = top] = match;
  if (left === "" && top === "") {
    return null;
  }
  const column = left === "" ? 0 : columnNumber(left);
  const lastColumn = right === "" ? columnLimit - 1 : columnNumber(right);
  const row = top === "" ? 0 : Number(top) - 1;
  const lastRow = bottom === "" ? rowLimit - 1 : Number(bottom) - 1;
  return {
    row: Math.min(row, lastRow),
    column: Math.min(column, lastColumn),
    rowCount: Math.abs(lastRow - row) + 1,
    columnCount: Math.abs(lastColumn - column) + 1,
  };
}

/** Whether the range holds the cell. */
export function covers(range: CellRange, row: number, column: number): boolean {
  return (
    row >= range.row &&
    row < range.row + range.rowCount &&
    column >= range.column &&
    column < range.column + range.columnCount
  );
}
