import { DomainError } from "../domain-error";
import { requireFinite } from "./requirements";
import { weightedCv } from "./weighted-cv";
import type { WeightedSample } from "./weighted-sample";

/**
 * Returns the Williamson index (威廉森系数): the coefficient of variation about a reference mean, each item counted
 * by its share of the weight.
 *
 * @remarks
 * √(Σ wᵢ (vᵢ − r)² / Σ wᵢ) / r. The reference r is the weighted mean unless one is given, such as that of the
 * province; about the weighted mean it is the {@link weightedCv}, the difference coefficient of balance. About any
 * other reference it counts the distance between the two means as well. Williamson's unweighted form is the same
 * with weights left out and the weighted mean given as reference.
 *
 * - Unit: a bare ratio
 * - Rounding: none
 * - Source: Williamson 1965, Regional Inequality and the Process of National Development, Economic Development and
 *   Cultural Change 13(4)
 *
 * @param sample - one item a school or county, in any order
 * @param reference - above 0; `null` for the weighted mean
 * @returns 0 or more
 * @throws {@link DomainError} `mean-not-positive`, or `reference-value-not-positive` when one was given;
 * `result-out-of-range`
 *
 * @example Two counties of the same size
 * ```ts
 * williamson(weightedSample([6, 10], [100, 100])); // 0.25
 * williamson(weightedSample([6, 10], [100, 100]), 10); // Math.sqrt(0.08)
 * ```
 */
export function williamson(sample: WeightedSample, reference: number | null = null): number {
  if (reference === null) {
    return weightedCv(sample);
  }
  if (!(reference > 0)) {
    throw new DomainError("reference-value-not-positive", { reference });
  }
  const { values, weights } = sample;
  let total = 0;
  let squares = 0;
  for (let index = 0; index < values.length; index++) {
    const weight = weights[index] ?? 0;
    // in units of the reference, so that squares of large values stay within the range of numbers
    const distance = (values[index] ?? 0) / reference - 1;
    total += weight;
    squares += weight * distance * distance;
  }
  return requireFinite(Math.sqrt(squares / total));
}
