import { extremesOf } from "./extremes-of";
import { requireFinite } from "./requirements";
import type { WeightedSample } from "./weighted-sample";

/**
 * Returns the range (极差): the largest value less the smallest.
 *
 * @remarks
 * Two schools decide it; set it beside the difference coefficient, not in its place.
 *
 * - Unit: of the values
 * - Rounding: none
 * - Source: Picus, Understanding Equity Statistics,
 *   https://cdn.slideserve.com/landen/understanding-equity-statistics
 *
 * @param sample - one value a school, in any order; weights are not looked at
 * @returns a finite number, 0 or more
 * @throws {@link DomainError} `result-out-of-range`
 *
 * @example Three schools
 * ```ts
 * valueRange(weightedSample([6, 2, 10])); // 8
 * ```
 */
export function valueRange(sample: WeightedSample): number {
  const { largest, smallest } = extremesOf(sample);
  return requireFinite(largest - smallest);
}
