import * as core from "../../core";
import { DomainError, type WeightedValue } from "../../core";
import type { UsedRow } from "./table-rows";

/** What a value of the sample is: the amount over the pupils, a ratio as it stands, or an amount with no pupils. */
export type Basis = "per-pupil" | "ratio" | "amount";

const computations = {
  mean: (sample: readonly WeightedValue[]) => core.weightedMean(sample),
  standardDeviation: (sample: readonly WeightedValue[]) => core.weightedStandardDeviation(sample),
  cv: (sample: readonly WeightedValue[]) => core.weightedCv(sample),
  populationCv: (sample: readonly WeightedValue[]) => core.populationCv(valuesOf(sample)),
  sampleCv: (sample: readonly WeightedValue[]) => core.sampleCv(valuesOf(sample)),
  gapRatio: (sample: readonly WeightedValue[]) => core.gapRatio(valuesOf(sample)),
  range: (sample: readonly WeightedValue[]) => core.valueRange(valuesOf(sample)),
  median: (sample: readonly WeightedValue[]) => core.weightedQuantile(sample, 0.5),
  restrictedRange: (sample: readonly WeightedValue[]) => core.restrictedRange(sample),
  federalRangeRatio: (sample: readonly WeightedValue[]) => core.federalRangeRatio(sample),
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
export function sampleOf(rows: readonly UsedRow[], basis: Basis): readonly WeightedValue[] {
  return rows.map(({ amount, pupils }) => ({
    value: basis === "per-pupil" ? amount / (pupils ?? 1) : amount,
    weight: pupils ?? 1,
  }));
}

/** Computes every measure of a sample. */
export function measuresOf(sample: readonly WeightedValue[]): readonly Measure[] {
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
      used: sample.length,
      mean: measure("mean", sample).value,
      cv: measure("cv", sample).value,
    };
  });
}

function measure(id: MeasureId, sample: readonly WeightedValue[]): Measure {
  try {
    return { id, value: computations[id](sample), refusal: null };
  } catch (error) {
    if (error instanceof DomainError) {
      return { id, value: null, refusal: error };
    }
    throw error;
  }
}

function valuesOf(sample: readonly WeightedValue[]): readonly number[] {
  return sample.map(({ value }) => value);
}
