import { relativeMeanDeviation } from "./relative-mean-deviation";
import type { WeightedSample } from "./weighted-sample";

/**
 * Returns the Hoover index (胡佛指数, also Robin Hood or Schutz): the share of the whole that lies with pupils who have
 * more than the mean, beyond what the mean would give them.
 *
 * @remarks
 * ½ Σ (wᵢ/Σw) |vᵢ − v̄| / v̄: the largest distance of the Lorenz curve from the diagonal. It measures; it is no
 * advice to take anything from a school.
 *
 * - Unit: a bare share
 * - Rounding: none
 * - Source: Hoover 1936, The Measurement of Industrial Localization, Review of Economics and Statistics 18
 *
 * @param sample - the schools, in any order, no value below 0
 * @returns 0 (all values equal) to below 1
 * @throws {@link DomainError} `value-negative`, `mean-not-positive`, `result-out-of-range`
 *
 * @example A quarter of the pupils have everything
 * ```ts
 * hoover(weightedSample([0, 8], [75, 25])); // 0.75
 * ```
 */
export function hoover(sample: WeightedSample): number {
  return relativeMeanDeviation(sample) / 2;
}
