import { sum } from "simple-statistics";
import { DomainError } from "../domain-error";
import { requireFinite, requireNotNegative } from "./requirements";
import { weightedMean } from "./weighted-mean";
import type { WeightedValue } from "./weighted-value";

/**
 * Returns the weighted Gini coefficient (基尼系数): with per-pupil values and pupils, inequality among pupils who
 * each have their school's value.
 *
 * @remarks
 * Over the schools in order of value, Σ Fᵢ (1 − Fᵢ) (vᵢ₊₁ − vᵢ) / v̄, where Fᵢ is the share of weight up to school
 * i. It equals 1 − Σ Pᵢ (2Qᵢ − Wᵢ), the trapezoid form, but is never negative through rounding. No small-sample
 * correction.
 *
 * - Unit: a bare ratio
 * - Rounding: none
 * - Source: the trapezoid form, http://dianda.cqvip.com/Qikan/Article/Detail?id=23948950
 *
 * @param sample - one item a school, in any order, at least one, no value below 0
 * @returns 0 (all values equal) to 1
 * @throws {@link DomainError} `sample-empty`, `value-not-finite`, `weight-not-positive`, `value-negative`,
 * `mean-not-positive`, `result-out-of-range`
 *
 * @example Half of the pupils have everything
 * ```ts
 * weightedGini([{ value: 0, weight: 50 }, { value: 8, weight: 50 }]); // 0.5
 * ```
 */
export function weightedGini(sample: readonly WeightedValue[]): number {
  const mean = weightedMean(sample);
  requireNotNegative(sample);
  if (mean <= 0) {
    throw new DomainError("mean-not-positive", { mean });
  }
  const ordered = [...sample].sort((a, b) => a.value - b.value);
  const total = sum(ordered.map(({ weight }) => weight));
  let below = 0;
  const steps = ordered.slice(1).map(({ value }, index) => {
    const previous = ordered[index] ?? { value, weight: 0 };
    below += previous.weight / total;
    return below * Math.max(0, 1 - below) * ((value - previous.value) / mean);
  });
  return requireFinite(sum(steps));
}
