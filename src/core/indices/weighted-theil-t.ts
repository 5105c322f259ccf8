import { DomainError } from "../domain-error";
import { compensatedSum } from "./compensated-sum";
import { requireFinite, requireNotNegative } from "./requirements";
import type { WeightedSample } from "./weighted-sample";
import { weightedSpread } from "./weighted-spread";

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
 * @param sample - the schools, in any order, no value below 0
 * @returns 0 (all values equal) or more
 * @throws {@link DomainError} `value-negative`, `mean-not-positive`, `result-out-of-range`
 *
 * @example Half of the pupils have everything
 * ```ts
 * weightedTheilT(weightedSample([0, 8], [50, 50])); // Math.log(2)
 * ```
 */
export function weightedTheilT(sample: WeightedSample): number {
  requireNotNegative(sample);
  const { mean, total } = weightedSpread(sample);
  if (mean <= 0) {
    throw new DomainError("mean-not-positive", { mean });
  }
  const { values, weights } = sample;
  const index = compensatedSum(values.length, (position) => {
    const ratio = values[position]! / mean;
    return ratio === 0 ? 0 : (weights[position]! / total) * ratio * Math.log(ratio);
  });
  // rounding can take a sum that is 0 a little below it
  return Math.max(0, requireFinite(index));
}
