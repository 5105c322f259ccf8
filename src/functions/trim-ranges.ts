import type { CellRange } from "./cell-range";

/**
 * Cuts the blank rows off the end of ranges, so that whole columns may be given.
 *
 * @remarks
 * Ranges with as many rows as each other are cut at the last row that is filled in any of them, so that their cells
 * still pair. Ranges of different length never become alike by this: they remember how many rows they were given.
 * At least one row stays.
 */
export function trimRanges(ranges: readonly CellRange[]): readonly CellRange[] {
  const filled = new Map<number, number>();
  for (const range of ranges) {
    const rowCount = range.rows.length;
    filled.set(rowCount, Math.max(filled.get(rowCount) ?? 1, filledRows(range)));
  }
  return ranges.map((range) => cut(range, filled.get(range.rows.length) ?? range.rows.length));
}

function filledRows({ rows }: CellRange): number {
  let count = rows.length;
  while (count > 0 && rows[count - 1]?.every((content) => content === null) === true) {
    count -= 1;
  }
  return count;
}

function cut(range: CellRange, count: number): CellRange {
  const { rows, givenRows = rows.length } = range;
  return count < rows.length ? { ...range, rows: rows.slice(0, count), givenRows } : range;
}
