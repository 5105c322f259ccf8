import { sum } from "simple-statistics";
import { requireFinite } from "./requirements";
import { weightedMean } from "./weighted-mean";
import type { WeightedValue } from "./weighted-value";

/**
 * Returns the weighted population standard deviation (标准差) around the weighted mean.
 *
 * @remarks
 * √ Σ (wᵢ/Σw)(vᵢ − v̄)². There is no n − 1: the schools are the whole county, not a draw from it.
 *
 * - Unit: of the values
 * - Rounding: none
 * - Source: the definition of S in the published method of 县域义务教育校际均衡指标
 *
 * @param sample - one item a school, in any order, at least one
 * @returns a finite number, 0 or more
 * @throws {@link DomainError} `sample-empty`, `value-not-finite`, `weight-not-positive`, `result-out-of-range`
 *
 * @example Two schools of the same size
 * ```ts
 * weightedStandardDeviation([{ value: 6, weight: 100 }, { value: 10, weight: 100 }]); // 2
 * ```
 */
export function weightedStandardDeviation(sample: readonly WeightedValue[]): number {
  const mean = weightedMean(sample);
  const total = sum(sample.map(({ weight }) => weight));
  const farthest = sample.reduce((far, { value }) => Math.max(far, Math.abs(value - mean)), 0);
  if (farthest === 0) {
    return 0;
  }
  // squares of very large or very small distances leave the range of numbers; squares of their ratios do not
  const squares = sample.map(({ value, weight }) => (weight / total) * ((value - mean) / farthest) ** 2);
  return requireFinite(farthest * Math.sqrt(sum(squares)));
}
