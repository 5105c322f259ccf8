import { DomainError } from "../domain-error";
import { extremesOf } from "./extremes-of";
import { requireFinite } from "./requirements";
import type { WeightedSample } from "./weighted-sample";

/**
 * Returns the gap ratio (极差率): the largest value over the smallest.
 *
 * @remarks
 * Some authors divide the range by the mean or by the minimum under the same name; this does neither. Extremes
 * decide it, and a school at 0 leaves it undefined.
 *
 * - Unit: a bare ratio
 * - Rounding: none
 * - Source: 龚春燕 2012, http://m.handmsg.com/page/2012/0429/24081531.shtml
 *
 * @param sample - one value a school, in any order; weights are not looked at
 * @returns a finite number, 1 or more
 * @throws {@link DomainError} `result-out-of-range`; `minimum-not-positive` when the smallest value is 0 or
 * less
 *
 * @example Three schools
 * ```ts
 * gapRatio(weightedSample([6, 2, 10])); // 5
 * ```
 */
export function gapRatio(sample: WeightedSample): number {
  const { largest, smallest } = extremesOf(sample);
  if (smallest <= 0) {
    throw new DomainError("minimum-not-positive", { minimum: smallest });
  }
  return requireFinite(largest / smallest);
}
