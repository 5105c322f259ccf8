import type { WeightedSample } from "./weighted-sample";
import { weightedSpread } from "./weighted-spread";

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
 * @param sample - the schools, in any order
 * @returns a finite number
 * @throws {@link DomainError} `result-out-of-range` when the sum of weights or the spread of values exceeds the
 * range of numbers
 *
 * @example Two schools, the second twice as large
 * ```ts
 * weightedMean(weightedSample([6, 9], [100, 200])); // 8
 * ```
 */
export function weightedMean(sample: WeightedSample): number {
  return weightedSpread(sample).mean;
}
