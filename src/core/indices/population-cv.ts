import { weightedCv } from "./weighted-cv";

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
 * @param values - one number a school, in any order, at least one
 * @returns a finite number, 0 or more
 * @throws {@link DomainError} `sample-empty`, `value-not-finite`, `mean-not-positive`, `result-out-of-range`
 *
 * @example Two schools
 * ```ts
 * populationCv([6, 10]); // 0.25
 * ```
 */
export function populationCv(values: readonly number[]): number {
  return weightedCv(values.map((value) => ({ value, weight: 1 })));
}
