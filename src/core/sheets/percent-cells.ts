import type { Cell } from "../grid";
import { kindOf } from "./fields";
import type { Column } from "./sheet-reading";

/**
 * Takes a column headed % for one of bare ratios when that is what its cells hold.
 *
 * @remarks A cell formatted as 97.5 % holds 0.975. No rate is ever a hundredth of that, so a column whose numbers are
 * all at most 1 is not divided by 100 again.
 *
 * @param from - The first row below the header.
 */
export function withPercentCells(
  columns: readonly Column[],
  rows: readonly (readonly Cell[])[],
  from: number,
): readonly Column[] {
  return columns.map((column) =>
    kindOf(column.field) === "rate" && column.factor !== 1 && holdsRatios(rows, from, column.index)
      ? { ...column, factor: 1 }
      : column,
  );
}

function holdsRatios(rows: readonly (readonly Cell[])[], from: number, index: number): boolean {
  let largest = 0;
  for (let row = from; row < rows.length; row++) {
    const cell = rows[row]![index];
    largest = typeof cell === "number" ? Math.max(largest, cell) : largest;
  }
  return largest > 0 && largest <= 1;
}
