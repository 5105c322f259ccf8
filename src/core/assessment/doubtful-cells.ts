import type { FieldId } from "../field-id";
import type { CellAddress } from "../grid";
import type { Issue, IssueCode } from "../issue";
import type { SheetReading } from "../sheets/sheet-reading";
import { noDoubts, type DoubtfulCells } from "./measured";

// the most columns a sheet has
const mostColumns = 16_384;

/** Issues after which nothing may be concluded from the figure in their cell. */
const doubtCodes: ReadonlySet<IssueCode> = new Set<IssueCode>([
  "count-not-whole",
  "value-implausible",
  "part-larger-than-whole",
  "equipment-unit-mixed-up",
  "rate-above-one",
  "largest-class-below-average",
  "buildings-exceed-total",
]);

/** Tells which cells hold figures that the issues found to be wrong. */
export function doubtfulCells(
  { columns }: Pick<SheetReading, "columns">,
  issues: readonly Issue[],
): DoubtfulCells {
  const columnOf = new Map(columns.map(({ field, at }) => [field, at.column]));
  const doubtful = new Map<string, Set<number>>();
  for (const at of issues.flatMap((issue) => cellsIn(issue, columnOf))) {
    const ofSheet = doubtful.get(at.sheet) ?? new Set();
    doubtful.set(at.sheet, ofSheet.add(cellKey(at)));
  }
  return doubtful.size === 0 ? noDoubts : (at) => doubtful.get(at.sheet)?.has(cellKey(at)) ?? false;
}

function cellsIn(issue: Issue, columnOf: ReadonlyMap<FieldId, number>): readonly CellAddress[] {
  const { at } = issue;
  if (at === null || !doubtCodes.has(issue.code)) {
    return [];
  }
  const whole = issue.code === "part-larger-than-whole" ? issue.params.whole : null;
  const column = whole === "teaching-area" || whole === "sports-area" ? columnOf.get(whole) : undefined;
  return column === undefined ? [at] : [at, { ...at, column }];
}

function cellKey({ row, column }: CellAddress): number {
  return row * mostColumns + column;
}
