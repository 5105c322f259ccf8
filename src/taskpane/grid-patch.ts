import { type Grid } from "../core";

/** Cells of a grid that have changed. */
export type GridPatch = Grid;

/**
 * Puts changed cells into a grid.
 *
 * @returns `null` when some of them lie outside, so that the grid would have to grow; `grid` itself when nothing differs.
 */
export function patchedGrid(grid: Grid, patch: GridPatch): Grid | null {
  const top = patch.origin.row - grid.origin.row;
  const left = patch.origin.column - grid.origin.column;
  const width = grid.rows.reduce((most, { length }) => Math.max(most, length), 0);
  const isInside =
    top >= 0 &&
    left >= 0 &&
    top + patch.rows.length <= grid.rows.length &&
    left + (patch.rows[0]?.length ?? 0) <= width;
  if (!isInside) {
    return null;
  }
  const rows = [...grid.rows];
  let differs = false;
  patch.rows.forEach((cells, index) => {
    const before = rows[top + index]!;
    if (
      cells.some((cell, column) => JSON.stringify(cell) !== JSON.stringify(before[left + column] ?? null))
    ) {
      const row = [...before];
      cells.forEach((cell, column) => (row[left + column] = cell));
      // a row that ended before the cell has blanks up to it
      rows[top + index] = Array.from(row, (cell) => cell ?? null);
      differs = true;
    }
  });
  return differs ? { ...grid, rows } : grid;
}
