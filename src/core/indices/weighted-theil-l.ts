import { sum } from "simple-statistics";
import { DomainError } from "../domain-error";
import { requireFinite } from "./requirements";
import { weightedMean } from "./weighted-mean";
import type { WeightedValue } from "./weighted-value";

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
 * @param sample - one item a school, in any order, at least one, every value above 0
 * @returns 0 (all values equal) or more
 * @throws {@link DomainError} `sample-empty`, `value-not-finite`, `weight-not-positive`, `value-not-positive`,
 * `result-out-of-range`
 *
 * @example All pupils have the same
 * ```ts
 * weightedTheilL([{ value: 8, weight: 50 }, { value: 8, weight: 20 }]); // 0
 * ```
 */
export function weightedTheilL(sample: readonly WeightedValue[]): number {
  const mean = weightedMean(sample);
  sample.forEach(({ value }, index) => {
    if (value <= 0) {
      throw new DomainError("value-not-positive", { index, value });
    }
  });
  const total = sum(sample.map(({ weight }) => weight));
  const terms = sample.map(({ value, weight }) => (weight / total) * (Math.log(mean) - Math.log(value)));
  // rounding can take a sum that is 0 a little below it
  return Math.max(0, requireFinite(sum(terms)));
}
