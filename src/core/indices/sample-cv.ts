import { DomainError } from "../domain-error";
import { populationCv } from "./population-cv";
import { requireFinite } from "./requirements";
import type { WeightedSample } from "./weighted-sample";

/**
 * Returns the unweighted coefficient of variation with n − 1 (样本差异系数), for values drawn from a larger whole.
 *
 * @remarks
 * √(Σ(vᵢ − v̄)² / (n − 1)) / v̄, the form behind a spreadsheet's STDEV.S. A county's schools are no draw, so the
 * published method does not use it.
 *
 * - Unit: a bare ratio
 * - Rounding: none
 *
 * @param sample - one value a school, in any order, at least two; weights are not looked at
 * @returns a finite number, 0 or more
 * @throws {@link DomainError} as {@link populationCv}, and `sample-too-small` for a single value
 *
 * @example Three schools
 * ```ts
 * sampleCv(weightedSample([4, 6, 8])); // 0.3333333333333333
 * ```
 */
export function sampleCv(sample: WeightedSample): number {
  const count = sample.values.length;
  if (count < 2) {
    throw new DomainError("sample-too-small", { count, needed: 2 });
  }
  return requireFinite(populationCv(sample) * Math.sqrt(count / (count - 1)));
}
