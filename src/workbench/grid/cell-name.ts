import { type Rect } from "../spreadsheet";

/** Returns a rectangle in A1 notation, for example `B2:C4`. */
export function rangeName({ row, column, rowCount, columnCount }: Rect): string {
  const first = cellName(row, column);
  return rowCount === 1 && columnCount === 1
    ? first
    : `${first}:${cellName(row + rowCount - 1, column + columnCount - 1)}`;
}

/** Returns a cell in A1 notation, for example `C7`. */
export function cellName(row: number, column: number): string {
  return `${columnLetters(column)}${row + 1}`;
}

/** Returns an address with its sheet, quoted where a formula needs it. */
export function addressOf(sheetName: string, rect: Rect): string {
  const bare = /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(sheetName) && !/^[A-Za-z]{1,3}\d+$/.test(sheetName);
  return `${bare ? sheetName : `'${sheetName.replaceAll("'", "''")}'`}!${rangeName(rect)}`;
}

function columnLetters(index: number): string {
  const rest = Math.floor(index / 26);
  return (rest > 0 ? columnLetters(rest - 1) : "") + String.fromCharCode(65 + (index % 26));
}
