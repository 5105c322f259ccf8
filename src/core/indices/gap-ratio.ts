import { max, min } from "simple-statistics";
import { DomainError } from "../domain-error";
import { requireFinite, requireValues } from "./requirements";

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
 * @param values - one number a school, in any order, at least one
 * @returns a finite number, 1 or more
 * @throws {@link DomainError} `sample-empty`, `value-not-finite`, `result-out-of-range`; `minimum-not-positive`
 * when the smallest value is 0 or less
 *
 * @example Three schools
 * ```ts
 * gapRatio([6, 2, 10]); // 5
 * ```
 */
export function gapRatio(values: readonly number[]): number {
  requireValues(values);
  const minimum = min([...values]);
  if (minimum <= 0) {
    throw new DomainError("minimum-not-positive", { minimum });
  }
  return requireFinite(max([...values]) / minimum);
}
