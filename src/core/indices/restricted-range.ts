import { requireFinite } from "./requirements";
import { weightedQuantile } from "./weighted-quantile";
import type { WeightedSample } from "./weighted-sample";

/**
 * Returns the restricted range: the 95th pupil percentile less the 5th.
 *
 * @remarks
 * A {@link valueRange} that a few unusual schools cannot decide. Percentiles as in {@link weightedQuantile}.
 *
 * - Unit: of the values
 * - Rounding: none
 * - Source: Picus, Understanding Equity Statistics,
 *   https://cdn.slideserve.com/landen/understanding-equity-statistics
 *
 * @param sample - per-pupil values (生均) weighted by pupils, in any order
 * @returns a finite number, 0 or more
 * @throws {@link DomainError} `result-out-of-range`
 *
 * @example The smallest school holds fewer than 5 % of the pupils
 * ```ts
 * restrictedRange(weightedSample([1, 6, 10], [4, 48, 48])); // 4
 * ```
 */
export function restrictedRange(sample: WeightedSample): number {
  return requireFinite(weightedQuantile(sample, 0.95) - weightedQuantile(sample, 0.05));
}
