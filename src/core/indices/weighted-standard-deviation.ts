import type { WeightedSample } from "./weighted-sample";
import { weightedSpread } from "./weighted-spread";

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
 * @param sample - the schools, in any order
 * @returns a finite number, 0 or more
 * @throws {@link DomainError} `result-out-of-range`
 *
 * @example Two schools of the same size
 * ```ts
 * weightedStandardDeviation(weightedSample([6, 10], [100, 100])); // 2
 * ```
 */
export function weightedStandardDeviation(sample: WeightedSample): number {
  return weightedSpread(sample).deviation;
}
