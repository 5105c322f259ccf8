import { isCellError, type Cell, type Grid } from "../../core";
import { TableError } from "./table-problem";

/** One column of the table, as it was found. */
export interface FoundColumn {
  readonly header: string;
  /** Counted from 0 in the sheet. */
  readonly column: number;
}

export interface FoundColumns {
  /** The row of the headers, counted from 0 within the grid; -1 when the table begins with figures. */
  readonly headerRow: number;
  readonly amount: FoundColumn;
  readonly pupils: FoundColumn | null;
  readonly group: FoundColumn | null;
}

/** The columns asked for, each by its header or its letter. */
export interface ColumnNames {
  readonly amount: string;
  readonly pupils: string | null;
  readonly group: string | null;
}

/**
 * Finds the columns of a table in a sheet, below any title rows.
 *
 * @remarks A name is first looked for among the headers, with or without their units in brackets, and only then
 * read as a column letter.
 *
 * @throws {@link TableError} `sheet-empty`, `column-missing`
 */
export function findColumns(grid: Grid, names: ColumnNames): FoundColumns {
  if (grid.rows.length === 0) {
    throw new TableError({ kind: "sheet-empty", sheet: grid.origin.sheet });
  }
  const headerRow = findHeaderRow(grid, names);
  const find = (option: string, name: string) => findColumn(grid, headerRow, option, name);
  return {
    headerRow,
    amount: find("--amount", names.amount),
    pupils: names.pupils === null ? null : find("--pupils", names.pupils),
    group: names.group === null ? null : find("--group", names.group),
  };
}

/** The first row that has most of the names as headers, else the row above the first figure of a column given by letter. */
function findHeaderRow({ rows, origin }: Grid, { amount, pupils, group }: ColumnNames): number {
  const names = [amount, pupils, group].filter((name) => name !== null);
  const hits = rows.map((row) => names.filter((name) => headerIndex(row, name) !== -1).length);
  const most = Math.max(...hits);
  if (most > 0) {
    return hits.indexOf(most);
  }
  const columns = names.flatMap((name) => letterIndex(name) ?? []).map((column) => column - origin.column);
  const firstFigure = rows.findIndex((row) => columns.some((column) => typeof row[column] === "number"));
  return firstFigure === -1 ? 0 : firstFigure - 1;
}

function findColumn({ rows, origin }: Grid, headerRow: number, option: string, name: string): FoundColumn {
  const headers = rows[headerRow] ?? [];
  const named = headerIndex(headers, name);
  const index = named === -1 ? (letterIndex(name) ?? -1) - origin.column : named;
  if (index < 0 || index >= (rows[0]?.length ?? 0)) {
    throw new TableError({
      ...{ kind: "column-missing", option, column: name, sheet: origin.sheet },
      headers: headers.map(textOf).filter((text) => text !== ""),
    });
  }
  return { header: textOf(headers[index] ?? null) || name, column: index + origin.column };
}

function headerIndex(row: readonly Cell[], name: string): number {
  const wanted = plain(name);
  const exact = row.findIndex((cell) => plain(textOf(cell)) === wanted);
  return exact === -1 ? row.findIndex((cell) => withoutUnit(textOf(cell)) === wanted) : exact;
}

function textOf(cell: Cell): string {
  return cell === null || isCellError(cell) ? "" : String(cell).trim();
}

function plain(text: string): string {
  return text.normalize("NFKC").replace(/\s+/g, "").toLowerCase();
}

function withoutUnit(text: string): string {
  return plain(text).replace(/\([^()]*\)$/, "");
}

/** The place of a column by its letter, counted from 0; `null` when the text is no column letter. */
function letterIndex(text: string): number | null {
  return /^[a-z]{1,3}$/i.test(text)
    ? [...text.toUpperCase()].reduce((index, letter) => index * 26 + letter.charCodeAt(0) - 64, 0) - 1
    : null;
}
