import type { AmountFieldId } from "../field-id";
import type { CellAddress } from "../grid";
import type { Issue } from "../issue";
import { forgetting, type Memory } from "../memory";
import type { StageSplit } from "../packs/threshold-pack";
import { usableAmount, type Amount, type School } from "../school";
import type { Stage } from "../stage";
import type { SheetReading } from "./sheet-reading";

type SplitType = keyof StageSplit["weights"];
type SplitStage = "primary" | "junior" | "senior";

const stagesInOrder: readonly SplitStage[] = ["primary", "junior", "senior"];
const pupilFields = {
  primary: "primary-pupils",
  junior: "junior-pupils",
  senior: "senior-pupils",
} as const;

/** What schools were divided into. */
export type DivisionMemory = Memory<School, Part>;

/**
 * Divides the rooms, grounds and equipment of whole schools among their stages.
 *
 * @remarks A row is a whole school when the sheet has a column for the pupils of another stage beside those of
 * this one, and the amount's column names no stage. Its part is the amount times this stage's weighted pupils
 * over the weighted pupils of all stages; teachers are never divided. Where the pupils of a stage are blank the
 * part is not known: it has no value, and nothing is judged from it. A sheet without such columns is taken to hold the figures of
 * the section itself; where it has them, a column of pupils that names no stage may count the whole school, and is
 * none of this stage alone.
 *
 * - Rounding: none.
 * - Source: instructions to the county tables, https://www.dyhzdl.cn/k/doc/da4bfb8403d8ce2f0166234d.html
 */
export function splitStages(
  reading: SheetReading,
  stage: Stage,
  split: StageSplit | null,
  memory: DivisionMemory = forgetting(),
): SheetReading {
  const fields = split === null ? [] : dividedFields(reading, split);
  const tellsOthers = stagesInOrder.some((each) => hasColumn(reading, pupilFields[each]));
  if (split === null || fields.length === 0 || !tellsOthers) {
    return reading;
  }
  const recall = memory.under(() => JSON.stringify([stage, split, fields]));
  const parts = reading.schools.map((school) => recall(school, () => partOf(school, stage, split, fields)));
  const applied = parts.filter(({ divided }) => divided).map(({ school }) => school);
  return {
    ...reading,
    schools: parts.map(({ school }) => school),
    issues: [...reading.issues, ...appliedNotice(applied, stage), ...parts.flatMap(({ issues }) => issues)],
  };
}

/**
 * Says which share of a whole school belongs to one stage.
 *
 * @returns From 0 to 1; the shares of all stages add up to 1.
 *
 * @example The published example: 166 pupils in primary, 210 in junior school
 * ```ts
 * stageShareOf("primary", { primary: 166, junior: 210, senior: 0 }, { primary: 1, junior: 1.1, senior: 0 }).toFixed(6); // "0.418136"
 * ```
 */
export function stageShareOf(
  stage: SplitStage,
  pupils: Readonly<Record<SplitStage, number>>,
  weights: Readonly<Record<SplitStage, number>>,
): number {
  const weighted = (each: SplitStage) => pupils[each] * weights[each];
  return weighted(stage) / stagesInOrder.reduce((sum, each) => sum + weighted(each), 0);
}

function dividedFields({ columns }: SheetReading, { fields }: StageSplit): readonly AmountFieldId[] {
  const whole = new Set(columns.filter(({ stage }) => stage === null).map(({ field }) => field));
  return fields.filter((field) => whole.has(field));
}

function hasColumn({ columns }: SheetReading, field: AmountFieldId): boolean {
  return columns.some((column) => column.field === field);
}

/** A school of which this stage's part is left. */
interface Part {
  readonly school: School;
  readonly divided: boolean;
  readonly issues: readonly Issue[];
}

function partOf(
  school: School,
  stage: Stage,
  { weights }: StageSplit,
  fields: readonly AmountFieldId[],
): Part {
  const { type } = school;
  const weight = type !== null && type in weights ? weights[type as SplitType] : null;
  if (weight === null || weight[stage] === 0) {
    return { school, divided: false, issues: [] };
  }
  const counted = stagesInOrder.filter((each) => weight[each] > 0);
  const lacking = counted.filter((each) => pupilsOf(school, each) === null);
  if (lacking.length > 0 || pupilsOf(school, stage) === 0) {
    const withheld = withAmounts(school, fields, (amount) => ({ ...amount, value: null }));
    const missing = lacking.map((each) => pupilFields[each]);
    // a stage with 0 pupils is reported as such
    const issues = missing.length === 0 ? [] : [unknownShare(school, missing)];
    return { school: withheld, divided: false, issues };
  }
  const pupils = { primary: 0, junior: 0, senior: 0 };
  counted.forEach((each) => (pupils[each] = pupilsOf(school, each)!));
  const share = stageShareOf(stage, pupils, weight);
  const cells = counted.map((each) => school.amounts[pupilFields[each]]!.at);
  const divided = withAmounts(school, fields, (amount) => dividedAmount(amount, share, cells));
  return { school: divided, divided: true, issues: [] };
}

function pupilsOf(school: School, each: SplitStage): number | null {
  return usableAmount(school, pupilFields[each]);
}

function dividedAmount(amount: Amount, share: number, cells: readonly CellAddress[]): Amount {
  const { value } = amount;
  return value === null
    ? amount
    : { ...amount, value: value * share, stageShare: { whole: value, share, cells } };
}

function withAmounts(
  school: School,
  fields: readonly AmountFieldId[],
  change: (amount: Amount) => Amount,
): School {
  const amounts = { ...school.amounts };
  for (const field of fields) {
    const amount = amounts[field];
    if (amount !== undefined) {
      amounts[field] = change(amount);
    }
  }
  return { ...school, amounts };
}

function appliedNotice(schools: readonly School[], stage: Stage): readonly Issue[] {
  const [first] = schools;
  if (first === undefined) {
    return [];
  }
  const params = { schools: schools.map(({ name }) => name), stage };
  return [{ code: "stage-share-applied", severity: "notice", at: first.at, school: null, params }];
}

function unknownShare(school: School, fields: readonly AmountFieldId[]): Issue {
  const params = { school: school.name, fields };
  return { code: "stage-share-unknown", severity: "error", at: school.at, school: school.name, params };
}
