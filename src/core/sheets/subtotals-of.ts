import type { Row } from "./read-sheet";
import type { SubtotalsRow, TotalsRow } from "./sheet-reading";

/**
 * Lists the subtotals (小计) of a sheet with the schools each of them covers.
 *
 * @remarks A subtotal covers the schools since the one before it. Where the first stands above all schools, each
 * covers those that follow it instead.
 */
export function subtotalsOf(
  rows: readonly Row[],
  readRow: (index: number) => TotalsRow,
): readonly SubtotalsRow[] {
  const groups = groupsBetween(rows);
  const leading = groups[0]?.schools.length === 0;
  return groups.flatMap(({ subtotal }, position): SubtotalsRow[] => {
    const schools = groups[leading ? position + 1 : position]?.schools ?? [];
    return subtotal === null ? [] : [{ ...readRow(subtotal), schools }];
  });
}

interface Group {
  readonly schools: readonly number[];
  /** The row that ends the group; `null` for what comes after the last. */
  readonly subtotal: number | null;
}

function groupsBetween(rows: readonly Row[]): readonly Group[] {
  const groups: Group[] = [];
  let schools: number[] = [];
  let position = 0;
  for (const { index, kind } of rows) {
    if (kind === "school") {
      schools.push(position);
      position += 1;
    } else if (kind === "subtotal") {
      groups.push({ schools, subtotal: index });
      schools = [];
    }
  }
  return [...groups, { schools, subtotal: null }];
}
