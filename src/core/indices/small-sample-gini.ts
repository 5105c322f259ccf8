import { DomainError } from "../domain-error";
import { requireFinite } from "./requirements";
import { weightedGini } from "./weighted-gini";
import type { WeightedSample } from "./weighted-sample";

/**
 * Returns the Gini coefficient with the correction for small samples: times n/(n − 1), n being the schools.
 *
 * @remarks
 * For values drawn from a larger whole; its largest value is 1 whatever n is. A county's schools are no draw, so
 * {@link weightedGini} is the figure for a county. Weights leave n as it is: a school of many pupils is one draw.
 *
 * - Unit: a bare ratio
 * - Rounding: none
 * - Source: Deltas 2003, The Small-Sample Bias of the Gini Coefficient, Review of Economics and Statistics 85
 *
 * @param sample - the schools, in any order, at least two, no value below 0
 * @returns 0 (all values equal) to 1 without weights; with weights it may pass 1
 * @throws {@link DomainError} as {@link weightedGini}, and `sample-too-small` for a single school
 *
 * @example One of two has everything
 * ```ts
 * smallSampleGini(weightedSample([0, 8])); // 1
 * ```
 */
export function smallSampleGini(sample: WeightedSample): number {
  const count = sample.values.length;
  if (count < 2) {
    throw new DomainError("sample-too-small", { count, needed: 2 });
  }
  return requireFinite((weightedGini(sample) * count) / (count - 1));
}
