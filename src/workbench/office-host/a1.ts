import { type Rect } from "../spreadsheet";

/** The whole area of a sheet, as Excel has it since 2007. */
export const sheetArea: Rect = { row: 0, column: 0, rowCount: 1_048_576, columnCount: 16_384 };

/** An address: `sheet` is `null` when it names none. */
export interface A1Address {
  readonly sheet: string | null;
  readonly rect: Rect;
}

const corner = /^\$?([A-Z]{1,3})\$?([1-9]\d{0,6})$/i;
const wholeColumns = /^\$?([A-Z]{1,3}):\$?([A-Z]{1,3})$/i;
const wholeRows = /^\$?([1-9]\d{0,6}):\$?([1-9]\d{0,6})$/;

/**
 * Reads an address in A1 notation: one cell, a rectangle, whole columns or whole rows, with or without a sheet.
 *
 * @returns `null` when the text is no address, or lies outside a sheet
 *
 * @example `parseA1("'初中 (2)'!$B$2:C4")` is sheet `初中 (2)`, row 1, column 1, 3 × 2
 */
export function parseA1(text: string): A1Address | null {
  const { sheet, reference } = splitSheet(text.trim().replace(/^=/, ""));
  const rect = parseRect(reference);
  return rect === null ? null : { sheet, rect };
}

/** Prints an address as Excel does, with `sheet` quoted only when it must be; without `sheet`, only the cells. */
export function printA1(rect: Rect, sheet?: string): string {
  return sheet === undefined ? printRect(rect) : `${quoteSheet(sheet)}!${printRect(rect)}`;
}

/** Quotes a sheet's name where a formula needs it. CJK names stand bare, as in Excel. */
export function quoteSheet(name: string): string {
  const bare =
    /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(name) && !corner.test(name) && !/^(R\d*)?(C\d*)?$/i.test(name);
  return bare ? name : `'${name.replaceAll("'", "''")}'`;
}

/** Whether `rect` lies wholly on a sheet. */
export function isOnSheet({ row, column, rowCount, columnCount }: Rect): boolean {
  return (
    row >= 0 &&
    column >= 0 &&
    rowCount >= 1 &&
    columnCount >= 1 &&
    row + rowCount <= sheetArea.rowCount &&
    column + columnCount <= sheetArea.columnCount
  );
}

/** The cells that both rectangles hold; `null` when they share none. */
export function intersect(a: Rect, b: Rect): Rect | null {
  const row = Math.max(a.row, b.row);
  const column = Math.max(a.column, b.column);
  const rowCount = Math.min(a.row + a.rowCount, b.row + b.rowCount) - row;
  const columnCount = Math.min(a.column + a.columnCount, b.column + b.columnCount) - column;
  return rowCount > 0 && columnCount > 0 ? { row, column, rowCount, columnCount } : null;
}

/** The smallest rectangle that holds both. */
export function bounding(a: Rect, b: Rect): Rect {
  return between(
    { row: Math.min(a.row, b.row), column: Math.min(a.column, b.column) },
    {
      row: Math.max(a.row + a.rowCount, b.row + b.rowCount) - 1,
      column: Math.max(a.column + a.columnCount, b.column + b.columnCount) - 1,
    },
  );
}

/** The parts of `rect` outside `hole`, at most four. */
export function subtract(rect: Rect, hole: Rect): readonly Rect[] {
  const cut = intersect(rect, hole);
  if (cut === null) {
    return [rect];
  }
  const below = cut.row + cut.rowCount;
  const beyond = cut.column + cut.columnCount;
  return [
    { ...rect, rowCount: cut.row - rect.row },
    { ...cut, column: rect.column, columnCount: cut.column - rect.column },
    { ...cut, column: beyond, columnCount: rect.column + rect.columnCount - beyond },
    { ...rect, row: below, rowCount: rect.row + rect.rowCount - below },
  ].filter(({ rowCount, columnCount }) => rowCount > 0 && columnCount > 0);
}

function splitSheet(text: string): { sheet: string | null; reference: string } {
  const mark = text.lastIndexOf("!");
  if (mark < 0) {
    return { sheet: null, reference: text };
  }
  const sheet = text.slice(0, mark);
  const quoted = /^'((?:[^']|'')+)'$/.exec(sheet);
  return { sheet: quoted ? quoted[1]!.replaceAll("''", "'") : sheet, reference: text.slice(mark + 1) };
}

function parseRect(reference: string): Rect | null {
  const columns = wholeColumns.exec(reference);
  if (columns) {
    return onSheet(
      { row: 0, column: columnIndex(columns[1]!) },
      { row: sheetArea.rowCount - 1, column: columnIndex(columns[2]!) },
    );
  }
  const rows = wholeRows.exec(reference);
  if (rows) {
    return onSheet(
      { row: Number(rows[1]) - 1, column: 0 },
      { row: Number(rows[2]) - 1, column: sheetArea.columnCount - 1 },
    );
  }
  const [from, to, more] = reference.split(":");
  const first = parseCorner(from ?? "");
  const last = to === undefined ? first : parseCorner(to);
  return first === null || last === null || more !== undefined ? null : onSheet(first, last);
}

interface Corner {
  readonly row: number;
  readonly column: number;
}

function parseCorner(text: string): Corner | null {
  const match = corner.exec(text);
  return match && { row: Number(match[2]) - 1, column: columnIndex(match[1]!) };
}

function onSheet(a: Corner, b: Corner): Rect | null {
  const rect = between(
    { row: Math.min(a.row, b.row), column: Math.min(a.column, b.column) },
    { row: Math.max(a.row, b.row), column: Math.max(a.column, b.column) },
  );
  return isOnSheet(rect) ? rect : null;
}

function between(first: Corner, last: Corner): Rect {
  return { ...first, rowCount: last.row - first.row + 1, columnCount: last.column - first.column + 1 };
}

function printRect({ row, column, rowCount, columnCount }: Rect): string {
  if (columnCount === sheetArea.columnCount) {
    return `${row + 1}:${row + rowCount}`;
  }
  if (rowCount === sheetArea.rowCount) {
    return `${columnLetters(column)}:${columnLetters(column + columnCount - 1)}`;
  }
  const first = `${columnLetters(column)}${row + 1}`;
  return rowCount === 1 && columnCount === 1
    ? first
    : `${first}:${columnLetters(column + columnCount - 1)}${row + rowCount}`;
}

function columnIndex(letters: string): number {
  return [...letters.toUpperCase()].reduce((index, letter) => index * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

function columnLetters(index: number): string {
  const rest = Math.floor(index / 26);
  return (rest > 0 ? columnLetters(rest - 1) : "") + String.fromCharCode(65 + (index % 26));
}
