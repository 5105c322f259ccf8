import { sum } from "simple-statistics";
import { requireFinite, requireWeighted } from "./requirements";
import type { WeightedValue } from "./weighted-value";

/**
 * Returns the weighted mean (加权平均值): with per-pupil values and pupils, the county total over county pupils.
 *
 * @remarks
 * Σ wᵢvᵢ / Σ wᵢ. It is not the mean of the school ratios, in which a school of 40 would count as much as one
 * of 4,000. Sums are compensated and taken of distances from the first value, so that equal values have exactly
 * that value as their mean.
 *
 * - Unit: of the values
 * - Rounding: none
 * - Source: the definition of X̄ in the published method of 县域义务教育校际均衡指标
 *
 * @param sample - one item a school, in any order, at least one
 * @returns a finite number
 * @throws {@link DomainError} `sample-empty`, `value-not-finite`, `weight-not-positive`; `result-out-of-range`
 * when the sum of weights or the spread of values exceeds the range of numbers
 *
 * @example Two schools, the second twice as large
 * ```ts
 * weightedMean([{ value: 6, weight: 100 }, { value: 9, weight: 200 }]); // 8
 * ```
 */
export function weightedMean(sample: readonly WeightedValue[]): number {
  requireWeighted(sample);
  const total = requireFinite(sum(sample.map(({ weight }) => weight)));
  const base = sample[0]?.value ?? 0;
  return requireFinite(base + sum(sample.map(({ value, weight }) => (weight / total) * (value - base))));
}
