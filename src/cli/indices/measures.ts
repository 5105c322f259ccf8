import * as core from "../../core";
import { DomainError, weightedSample, type WeightedSample } from "../../core";
import type { UsedRow } from "./table-rows";

/** What a value of the sample is: the amount over the pupils, a ratio as it stands, or an amount with no pupils. */
export type Basis = "per-pupil" | "ratio" | "amount";

const computations = {
  mean: core.weightedMean,
  standardDeviation: core.weightedStandardDeviation,
  cv: core.weightedCv,
  populationCv: core.populationCv,
  sampleCv: core.sampleCv,
  gapRatio: core.gapRatio,
  range: core.valueRange,
  median: (sample: WeightedSample) => core.weightedQuantile(sample, 0.5),
  restrictedRange: core.restrictedRange,
  federalRangeRatio: core.federalRangeRatio,
} as const;

export type MeasureId = keyof typeof computations;

export interface Measure {
  readonly id: MeasureId;
  /** `null` when the number cannot exist; `refusal` then says why. */
  readonly value: number | null;
  readonly refusal: DomainError | null;
}

/** The rows of one group. */
export interface GroupMeasure {
  readonly group: string | null;
  readonly used: number;
  readonly mean: number | null;
  readonly cv: number | null;
}

/** Turns rows into the sample that is measured: values weighed by pupils, or all alike without pupils. */
export function sampleOf(rows: readonly UsedRow[], basis: Basis): WeightedSample {
  const values = rows.map(({ amount, pupils }) => (basis === "per-pupil" ? amount / (pupils ?? 1) : amount));
  return weightedSample(
    values,
    rows.map(({ pupils }) => pupils ?? 1),
  );
}

/** Computes every measure of a sample. */
export function measuresOf(sample: WeightedSample): readonly Measure[] {
  return (Object.keys(computations) as MeasureId[]).map((id) => measure(id, sample));
}

/** Computes mean and coefficient of each group, in the order the groups first appear. */
export function groupMeasures(rows: readonly UsedRow[], basis: Basis): readonly GroupMeasure[] {
  const groups = [...new Set(rows.map(({ group }) => group))];
  return groups.map((group) => {
    const sample = sampleOf(
      rows.filter((row) => row.group === group),
      basis,
    );
    return {
      group,
      used: sample.values.length,
      mean: measure("mean", sample).value,
      cv: measure("cv", sample).value,
    };
  });
}

function measure(id: MeasureId, sample: WeightedSample): Measure {
  try {
    return { id, value: computations[id](sample), refusal: null };
  } catch (error) {
    if (error instanceof DomainError) {
      return { id, value: null, refusal: error };
    }
    throw error;
  }
}
