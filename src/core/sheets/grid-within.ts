import type { Cell, Grid } from "../grid";

/** A rectangle of a sheet; its rows and columns count from the sheet's own A1. */
export interface CellRange {
  readonly row: number;
  readonly column: number;
  readonly rowCount: number;
  readonly columnCount: number;
}

/**
 * Cuts the part of a grid that lies within a rectangle of its sheet, so that one of several tables is read alone.
 *
 * @returns No rows when they have nothing in common.
 */
export function gridWithin(grid: Grid, { row, column, rowCount, columnCount }: CellRange): Grid {
  const { origin, rows, hiddenRows } = grid;
  const top = Math.max(row, origin.row);
  const left = Math.max(column, origin.column);
  const bottom = row + rowCount - origin.row;
  const right = column + columnCount - origin.column;
  const within = rows
    .slice(top - origin.row, Math.max(0, bottom))
    .map((cells): readonly Cell[] => cells.slice(left - origin.column, Math.max(0, right)));
  const part: Grid = { origin: { sheet: origin.sheet, row: top, column: left }, rows: within };
  return hiddenRows === undefined
    ? part
    : { ...part, hiddenRows: hiddenRows.filter((hidden) => hidden >= row && hidden < row + rowCount) };
}
