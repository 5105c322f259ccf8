import type { Cell, CellAddress, Grid } from "../grid";

/** Returns the cell of a grid at an address of its sheet; blank outside. */
export function cellAt({ origin, rows }: Grid, { row, column }: CellAddress): Cell {
  return rows[row - origin.row]?.[column - origin.column] ?? null;
}
