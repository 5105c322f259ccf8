import { compensatedSum } from "./compensated-sum";
import { requireFinite, requirePositive } from "./requirements";
import type { WeightedSample } from "./weighted-sample";
import { weightedSpread } from "./weighted-spread";

/**
 * Returns the weighted Theil L index (泰尔 L 指数), the mean logarithmic deviation: inequality weighing all pupils alike.
 *
 * @remarks
 * Σ (wᵢ/Σw) ln(v̄/vᵢ). A school at 0 leaves it undefined. The R package REAT prints it as `theil`.
 *
 * - Unit: nats
 * - Rounding: none
 * - Source: Theil 1967; https://rdocumentation.org/packages/REAT/versions/3.0.3/topics/theil
 *
 * @param sample - the schools, in any order, every value above 0
 * @returns 0 (all values equal) or more
 * @throws {@link DomainError} `value-not-positive`, `result-out-of-range`
 *
 * @example All pupils have the same
 * ```ts
 * weightedTheilL(weightedSample([8, 8], [50, 20])); // 0
 * ```
 */
export function weightedTheilL(sample: WeightedSample): number {
  requirePositive(sample);
  const { mean, total } = weightedSpread(sample);
  const { values, weights } = sample;
  const logarithm = Math.log(mean);
  const index = compensatedSum(
    values.length,
    (position) => (weights[position]! / total) * (logarithm - Math.log(values[position]!)),
  );
  // rounding can take a sum that is 0 a little below it
  return Math.max(0, requireFinite(index));
}
