import { DomainError } from "../domain-error";
import { requireFinite } from "./requirements";
import { restrictedRange } from "./restricted-range";
import { weightedQuantile } from "./weighted-quantile";
import type { WeightedSample } from "./weighted-sample";

/**
 * Returns the federal range ratio: the {@link restrictedRange} over the 5th pupil percentile.
 *
 * - Unit: a bare ratio
 * - Rounding: none
 * - Source: Picus, Understanding Equity Statistics,
 *   https://cdn.slideserve.com/landen/understanding-equity-statistics
 *
 * @param sample - per-pupil values (生均) weighted by pupils, in any order
 * @returns a finite number, 0 or more
 * @throws {@link DomainError} as {@link restrictedRange}, and `low-percentile-not-positive` when the 5th
 * percentile is 0 or less
 *
 * @example Two schools of the same size
 * ```ts
 * federalRangeRatio(weightedSample([4, 10], [50, 50])); // 1.5
 * ```
 */
export function federalRangeRatio(sample: WeightedSample): number {
  const low = weightedQuantile(sample, 0.05);
  if (low <= 0) {
    throw new DomainError("low-percentile-not-positive", { value: low });
  }
  return requireFinite(restrictedRange(sample) / low);
}
