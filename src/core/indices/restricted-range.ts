import { requireFinite } from "./requirements";
import { weightedQuantile } from "./weighted-quantile";
import type { WeightedValue } from "./weighted-value";

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
 * @param sample - one item a school: its per-pupil value and its pupils, in any order, at least one
 * @returns a finite number, 0 or more
 * @throws {@link DomainError} `sample-empty`, `value-not-finite`, `weight-not-positive`, `result-out-of-range`
 *
 * @example The smallest school holds fewer than 5 % of the pupils
 * ```ts
 * restrictedRange([{ value: 1, weight: 4 }, { value: 6, weight: 48 }, { value: 10, weight: 48 }]); // 4
 * ```
 */
export function restrictedRange(sample: readonly WeightedValue[]): number {
  return requireFinite(weightedQuantile(sample, 0.95) - weightedQuantile(sample, 0.05));
}
