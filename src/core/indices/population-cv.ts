import { weightedCv } from "./weighted-cv";
import { weightedSample, type WeightedSample } from "./weighted-sample";

/**
 * Returns the unweighted coefficient of variation (未加权差异系数) of a whole population of values.
 *
 * @remarks
 * √(Σ(vᵢ − v̄)² / n) / v̄, where v̄ is the plain mean: every school counts once, whatever its size. Some local
 * software publishes this under the name 差异系数; the published method weighs by pupils, see {@link weightedCv}.
 *
 * - Unit: a bare ratio
 * - Rounding: none
 *
 * @param sample - one value a school, in any order; weights are not looked at
 * @returns a finite number, 0 or more
 * @throws {@link DomainError} `mean-not-positive`, `result-out-of-range`
 *
 * @example Two schools
 * ```ts
 * populationCv(weightedSample([6, 10])); // 0.25
 * ```
 */
export function populationCv({ values }: WeightedSample): number {
  return weightedCv(weightedSample(values));
}
