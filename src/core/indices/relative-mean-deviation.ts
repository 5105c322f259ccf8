import { DomainError } from "../domain-error";
import { compensatedSum } from "./compensated-sum";
import { requireFinite, requireNotNegative } from "./requirements";
import type { WeightedSample } from "./weighted-sample";
import { weightedSpread } from "./weighted-spread";

/**
 * Returns the relative mean deviation (相对平均差): how far values lie from their mean on average, over the mean.
 *
 * @remarks
 * Σ (wᵢ/Σw) |vᵢ − v̄| / v̄. Moves between two schools on the same side of the mean leave it as it is. Half of it is
 * the {@link hoover} index.
 *
 * - Unit: a bare ratio
 * - Rounding: none
 * - Source: Berne & Stiefel 1984, The Measurement of Equity in School Finance, ch. 2
 *
 * @param sample - the schools, in any order, no value below 0
 * @returns 0 (all values equal) to below 2
 * @throws {@link DomainError} `value-negative`, `mean-not-positive`, `result-out-of-range`
 *
 * @example Half of the pupils have everything
 * ```ts
 * relativeMeanDeviation(weightedSample([0, 8], [50, 50])); // 1
 * ```
 */
export function relativeMeanDeviation(sample: WeightedSample): number {
  requireNotNegative(sample);
  const { mean, total } = weightedSpread(sample);
  if (mean <= 0) {
    throw new DomainError("mean-not-positive", { mean });
  }
  const { values, weights } = sample;
  return requireFinite(
    compensatedSum(
      values.length,
      (index) => (weights[index]! / total) * (Math.abs(values[index]! - mean) / mean),
    ),
  );
}
