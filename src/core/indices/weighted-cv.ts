import { DomainError } from "../domain-error";
import { requireFinite } from "./requirements";
import type { WeightedSample } from "./weighted-sample";
import { weightedSpread } from "./weighted-spread";

/**
 * Returns the difference coefficient (差异系数) of one indicator among the schools of one stage in a county.
 *
 * @remarks
 * S / X̄, both weighted by pupils: the {@link weightedStandardDeviation} over the {@link weightedMean}. It does
 * not change with the unit of the values, it is not clamped (published counties exceed 1), and a school whose
 * value is 0 counts.
 *
 * - Unit: a bare ratio, no percentage
 * - Rounding: none
 * - Source: the published method of 县域义务教育校际均衡指标, https://m.777doc.com/doc-2019910.html
 *
 * @param sample - per-pupil values (生均) weighted by pupils (在校生数), in any order
 * @returns a finite number, 0 or more; 0 when all values are equal
 * @throws {@link DomainError} `result-out-of-range`; `mean-not-positive` when the county mean is 0 or less
 *
 * @example Two schools of the same size
 * ```ts
 * weightedCv(weightedSample([6, 10], [100, 100])); // 0.25
 * ```
 */
export function weightedCv(sample: WeightedSample): number {
  const { mean, deviation } = weightedSpread(sample);
  if (mean <= 0) {
    throw new DomainError("mean-not-positive", { mean });
  }
  return requireFinite(deviation / mean);
}
