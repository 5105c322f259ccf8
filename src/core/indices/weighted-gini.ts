import { DomainError } from "../domain-error";
import { addTerm, sumOf } from "./compensated-sum";
import { orderedSample } from "./ordered-sample";
import { requireFinite, requireNotNegative } from "./requirements";
import type { WeightedSample } from "./weighted-sample";
import { weightedSpread } from "./weighted-spread";

/** Terms added the plain way before their sum is added with care. */
const block = 32;

/**
 * Returns the weighted Gini coefficient (基尼系数): with per-pupil values and pupils, inequality among pupils who
 * each have their school's value.
 *
 * @remarks
 * Over the schools in order of value, Σ Fᵢ (1 − Fᵢ) (vᵢ₊₁ − vᵢ) / v̄, where Fᵢ is the share of weight up to school
 * i. It equals 1 − Σ Pᵢ (2Qᵢ − Wᵢ), the trapezoid form, but is never negative through rounding. No small-sample
 * correction.
 *
 * - Unit: a bare ratio
 * - Rounding: none
 * - Source: the trapezoid form, http://dianda.cqvip.com/Qikan/Article/Detail?id=23948950
 *
 * @param sample - the schools, in any order, no value below 0
 * @returns 0 (all values equal) to 1
 * @throws {@link DomainError} `value-negative`, `mean-not-positive`, `result-out-of-range`
 *
 * @example Half of the pupils have everything
 * ```ts
 * weightedGini(weightedSample([0, 8], [50, 50])); // 0.5
 * ```
 */
export function weightedGini(sample: WeightedSample): number {
  requireNotNegative(sample);
  const { mean, total } = weightedSpread(sample);
  if (mean <= 0) {
    throw new DomainError("mean-not-positive", { mean });
  }
  const { values, weights } = orderedSample(sample);
  const running = { sum: 0, lost: 0 };
  const below = { sum: 0, lost: 0 };
  for (let start = 1; start < values.length; start += block) {
    const end = Math.min(values.length, start + block);
    const before = sumOf(below);
    let weight = 0;
    let area = 0;
    for (let index = start; index < end; index++) {
      weight += weights[index - 1]!;
      const share = (before + weight) / total;
      area += share * Math.max(0, 1 - share) * ((values[index]! - values[index - 1]!) / mean);
    }
    addTerm(below, weight);
    addTerm(running, area);
  }
  return requireFinite(sumOf(running));
}
