import { max, min } from "simple-statistics";
import { requireFinite, requireValues } from "./requirements";

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
 * @param values - one number a school, in any order, at least one
 * @returns a finite number, 0 or more
 * @throws {@link DomainError} `sample-empty`, `value-not-finite`, `result-out-of-range`
 *
 * @example Three schools
 * ```ts
 * valueRange([6, 2, 10]); // 8
 * ```
 */
export function valueRange(values: readonly number[]): number {
  requireValues(values);
  return requireFinite(max([...values]) - min([...values]));
}
