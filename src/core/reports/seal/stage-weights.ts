import type { AmountFieldId, FieldId } from "../../field-id";
import type { StageSplit } from "../../packs/threshold-pack";
import type { School } from "../../school";
import type { SheetReading } from "../../sheets/sheet-reading";
import type { Stage } from "../../stage";

/** The stages whose pupils share in what a school is given, and the fields with their numbers. */
export const stagePupilFields = {
  primary: "primary-pupils",
  junior: "junior-pupils",
  senior: "senior-pupils",
} as const;

/** By how much the pupils of each stage count; all 0 where nothing is divided. */
export type StageWeights = Readonly<Record<keyof typeof stagePupilFields, number>>;

const undivided: StageWeights = { primary: 0, junior: 0, senior: 0 };

/** Lists the amounts that a sheet gives for whole schools, so that they are divided; none where it gives no pupils of other stages. */
export function dividedFields(
  { columns }: Pick<SheetReading, "columns">,
  split: StageSplit | null,
): ReadonlySet<AmountFieldId> {
  const stages: readonly FieldId[] = Object.values(stagePupilFields);
  if (split === null || !columns.some(({ field }) => stages.includes(field))) {
    return new Set();
  }
  const whole = new Set(columns.filter(({ stage }) => stage === null).map(({ field }) => field));
  return new Set(split.fields.filter((field) => whole.has(field)));
}

/** Says how the pupils of a school's stages are weighted where it is divided. */
export function stageWeightsOf({ type }: School, stage: Stage, split: StageSplit | null): StageWeights {
  const weights =
    split !== null && type !== null && type in split.weights
      ? split.weights[type as keyof StageSplit["weights"]]
      : undivided;
  return weights[stage] === 0 ? undivided : weights;
}
