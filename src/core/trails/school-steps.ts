import type { FieldId } from "../field-id";
import type { CellAddress } from "../grid";
import type { IndicatorId } from "../indicators/indicator";
import type { IndicatorLimit } from "../packs/threshold-pack";
import type { School } from "../school";
import type { Column, SheetReading } from "../sheets/sheet-reading";
import type { Stage } from "../stage";
import { isSameCell } from "./sheet-place";
import { cellSteps } from "./cell-steps";
import type { ExplainedSheet } from "./explained-sheet";
import type { TrailStep } from "./trail";
import { valueSteps } from "./value-steps";

/** Goes from the cells of one school to the outcome of one indicator, without the county. */
export function schoolSteps(sheet: ExplainedSheet, index: number, id: IndicatorId): readonly TrailStep[] {
  const { reading, pack, report } = sheet;
  const school = reading.schools[index];
  if (school === undefined) {
    return [];
  }
  const columnOf = (field: FieldId) => columnIn(reading, field, school);
  const relaxations = report.assessment?.relaxations ?? [];
  const value = valueSteps(id, { school, columnOf, relaxations });
  const limit = pack.limits.find(({ indicator }) => indicator === id);
  const basis =
    limit === undefined
      ? []
      : fieldsDeciding(limit, report.stage).flatMap((field) => cellSteps(school, field, columnOf(field)));
  const valueless = value.some(({ kind }) => kind === "no-value");
  // what keeps a school from being divided among its stages is said at its name
  const cells = [...value, ...basis].flatMap(cellsIn).concat(valueless ? [school.at] : []);
  return [
    ...exclusionSteps(sheet, index),
    ...value,
    ...basis,
    ...issueSteps(sheet, cells),
    ...(limit === undefined ? [] : limitSteps(sheet, index, limit)),
  ];
}

/** States why a school is left out; empty when it takes part. */
export function exclusionSteps({ report }: ExplainedSheet, school: number): readonly TrailStep[] {
  const exclusion = report.assessment?.schools[school]?.excluded ?? null;
  return exclusion === null ? [] : [{ kind: "excluded", exclusion }];
}

/** Repeats what the checks found about some cells. */
export function issueSteps({ report }: ExplainedSheet, cells: readonly CellAddress[]): readonly TrailStep[] {
  return report.issues
    .filter(({ at }) => at !== null && cells.some((cell) => isSameCell(cell, at)))
    .map((issue) => ({ kind: "issue", issue }));
}

/** The cells a step rests on. */
export function cellsIn(step: TrailStep): readonly CellAddress[] {
  if (step.kind === "stage-share") {
    return step.cells;
  }
  return step.kind === "cell" ? [step.at] : [];
}

/** The column of a field; where sheets were put together, that of the school's own sheet. */
export function columnIn({ columns }: SheetReading, field: FieldId, school: School): Column | null {
  const candidates = columns.filter((column) => column.field === field);
  return candidates.find(({ at }) => at.sheet === school.at.sheet) ?? candidates[0] ?? null;
}

function limitSteps(
  { pack, report }: ExplainedSheet,
  school: number,
  { indicator, direction, inclusive, locator }: IndicatorLimit,
): readonly TrailStep[] {
  const results = report.assessment?.schools[school]?.indicators ?? [];
  const result = results.find(({ id }) => id === indicator);
  if (result === undefined) {
    return [];
  }
  const { value, limit, outcome, why } = result;
  const citation = locator === undefined ? pack.citation : { ...pack.citation, locator };
  return [{ kind: "limit", indicator, value, limit, direction, inclusive, outcome, why, citation }];
}

/** The fields that decide which case of a limit is a school's. */
function fieldsDeciding({ cases }: IndicatorLimit, stage: Stage): readonly FieldId[] {
  const fields = new Set<FieldId>();
  for (const { when, value } of cases[stage]) {
    if (when?.locations !== undefined) {
      fields.add("location");
    }
    if (when?.types !== undefined) {
      fields.add("school-type");
    }
    if (when?.builtFrom !== undefined || when?.builtBefore !== undefined) {
      fields.add("built-year");
    }
    if (typeof value === "object" && value !== null) {
      fields.add("classes");
    }
  }
  return [...fields];
}
