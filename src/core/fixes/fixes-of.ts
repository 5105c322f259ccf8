import { cellAt } from "./cell-at";
import type { AmountFieldId, DescriptionFieldId, FieldId } from "../field-id";
import type { Cell, CellAddress, Grid } from "../grid";
import type { Issue } from "../issue";
import { forgetting, type Memory } from "../memory";
import type { Amount, School } from "../school";
import { kindOf } from "../sheets/fields";
import { isPercentText, readNumber } from "../sheets/read-number";
import type { SheetReading } from "../sheets/sheet-reading";
import type { Fix, FixKind } from "./fix";
import { figureWithUnit } from "./figure-with-unit";

/** What can be corrected in schools. */
export type FixMemory = Memory<School, readonly Fix[]>;

/**
 * Lists what can be corrected in a sheet for certain, cell by cell.
 *
 * @remarks A fix never changes what the sheet was understood to say: numbers written as text were used as those
 * numbers already, and a total is used nowhere. The one exception reads more than before: a figure with its unit
 * behind it, which was refused. Percentages as text are left alone, for a sheet's formats decide what they become.
 *
 * @param issues - What the checks found in this reading; they say which totals differ.
 * @returns No cell twice; row by row.
 */
export function fixesOf(
  grid: Grid,
  reading: SheetReading,
  issues: readonly Issue[],
  memory: FixMemory = forgetting(),
): readonly Fix[] {
  const factors = new Map(reading.columns.map(({ field, factor }) => [field, factor]));
  const recall = memory.under(() => JSON.stringify(reading.columns));
  const found = new Map<string, Fix>();
  const add = (fix: Fix | null) => {
    if (fix !== null) {
      found.set(`${fix.at.row} ${fix.at.column}`, fix);
    }
  };
  for (const school of reading.schools) {
    recall(school, () => schoolFixes(grid, school, factors)).forEach(add);
  }
  issues.forEach((issue) => add(totalFix(grid, issue, factors)));
  return [...found.values()].sort((a, b) => a.at.row - b.at.row || a.at.column - b.at.column);
}

function schoolFixes(grid: Grid, school: School, factors: ReadonlyMap<FieldId, number>): readonly Fix[] {
  const texts = Object.entries(school.texts).map(([field, { at }]) =>
    spacesFix(grid, school, field as DescriptionFieldId, at),
  );
  const amounts = Object.entries(school.amounts).map(([field, amount]) =>
    amountFix(school, field as AmountFieldId, amount, factors.get(field as FieldId) ?? 1),
  );
  return [spacesFix(grid, school, "school-name", school.at), ...texts, ...amounts].filter(
    (fix) => fix !== null,
  );
}

function spacesFix(grid: Grid, { name }: School, field: FieldId, at: CellAddress): Fix | null {
  const before = cellAt(grid, at);
  if (typeof before !== "string" || before === before.trim() || before.trim() === "") {
    return null;
  }
  return { kind: "spaces", at, field, school: name, before, after: before.trim() };
}

function amountFix({ name }: School, field: AmountFieldId, { at, cell }: Amount, factor: number): Fix | null {
  if (typeof cell !== "string" || kindOf(field) === "text" || isPercentText(cell)) {
    return null;
  }
  const reading = readNumber(cell, kindOf(field));
  const fix = (kind: FixKind, after: Cell): Fix => ({ kind, at, field, school: name, before: cell, after });
  if (reading.state === "text-number") {
    return fix("text-number", reading.value);
  }
  const figure = reading.state === "not-number" ? figureWithUnit(cell, kindOf(field), factor) : null;
  return figure === null ? null : fix("unit-in-cell", figure);
}

function totalFix(grid: Grid, issue: Issue, factors: ReadonlyMap<FieldId, number>): Fix | null {
  if (issue.code !== "total-differs" || issue.at === null) {
    return null;
  }
  const { field, sum } = issue.params as { readonly field: FieldId; readonly sum: number };
  const before = cellAt(grid, issue.at);
  if (typeof before !== "number") {
    return null;
  }
  const after = Number((sum / (factors.get(field) ?? 1)).toPrecision(12));
  return { kind: "total", at: issue.at, field, school: null, before, after };
}
