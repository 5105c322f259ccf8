import { sum } from "simple-statistics";
import { DomainError } from "../domain-error";
import { requireFinite, requireNotNegative } from "./requirements";
import { weightedMean } from "./weighted-mean";
import type { WeightedValue } from "./weighted-value";

/**
 * Returns the weighted Theil T index (泰尔指数): inequality among pupils, weighing pupils by what they have.
 *
 * @remarks
 * Σ (wᵢ/Σw) (vᵢ/v̄) ln(vᵢ/v̄). A school at 0 adds nothing, which is the limit of x ln x. Some packages print
 * {@link weightedTheilL} under the name Theil.
 *
 * - Unit: nats
 * - Rounding: none
 * - Source: Theil 1967; http://www.cqxianglaokan.com/book-read/29996336/32
 *
 * @param sample - one item a school, in any order, at least one, no value below 0
 * @returns 0 (all values equal) or more
 * @throws {@link DomainError} `sample-empty`, `value-not-finite`, `weight-not-positive`, `value-negative`,
 * `mean-not-positive`, `result-out-of-range`
 *
 * @example Half of the pupils have everything
 * ```ts
 * weightedTheilT([{ value: 0, weight: 50 }, { value: 8, weight: 50 }]); // Math.log(2)
 * ```
 */
export function weightedTheilT(sample: readonly WeightedValue[]): number {
  const mean = weightedMean(sample);
  requireNotNegative(sample);
  if (mean <= 0) {
    throw new DomainError("mean-not-positive", { mean });
  }
  const total = sum(sample.map(({ weight }) => weight));
  const terms = sample.map(({ value, weight }) => {
    const ratio = value / mean;
    return ratio === 0 ? 0 : (weight / total) * ratio * Math.log(ratio);
  });
  // rounding can take a sum that is 0 a little below it
  return Math.max(0, requireFinite(sum(terms)));
}
