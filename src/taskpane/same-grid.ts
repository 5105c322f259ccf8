import { isCellError, type Cell, type Grid } from "../core";

/** Whether two readings of a sheet hold the same cells in the same place. */
export function sameGrid(a: Grid, b: Grid): boolean {
  return (
    a.origin.row === b.origin.row &&
    a.origin.column === b.origin.column &&
    a.rows.length === b.rows.length &&
    a.rows.every((row, i) => sameRow(row, b.rows[i]!))
  );
}

function sameRow(a: readonly Cell[], b: readonly Cell[]): boolean {
  return a.length === b.length && a.every((cell, i) => sameCell(cell, b[i]!));
}

function sameCell(a: Cell, b: Cell): boolean {
  return isCellError(a) ? isCellError(b) && a.error === b.error : a === b;
}
