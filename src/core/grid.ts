/** An error value a cell holds, as the spreadsheet prints it, for example `#DIV/0!`. */
export interface CellError {
  readonly error: string;
}

/** A cell as plain data. A blank cell is `null`, never `""` and never 0. */
export type Cell = number | string | boolean | null | CellError;

/** One cell of a workbook. Rows and columns count from 0. */
export interface CellAddress {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

/** A rectangle of cells and where its top-left corner sits. */
export interface Grid {
  readonly origin: CellAddress;
  readonly rows: readonly (readonly Cell[])[];
  /** Rows of the sheet that its owner has hidden, where that is known. */
  readonly hiddenRows?: readonly number[];
}

/** Whether a cell holds an error value. */
export function isCellError(cell: Cell): cell is CellError {
  return typeof cell === "object" && cell !== null;
}
