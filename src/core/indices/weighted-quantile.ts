import { DomainError } from "../domain-error";
import { addTerm, compensatedSum, sumOf } from "./compensated-sum";
import { orderedSample } from "./ordered-sample";
import { requireFinite } from "./requirements";
import type { WeightedSample } from "./weighted-sample";

/** How near, in shares of the whole, a running total of weights must come to a share to count as reaching it. */
const reach = 1e-12;

/**
 * Returns a weighted quantile: with weights of pupils, the value that a share of all pupils do not exceed.
 *
 * @remarks
 * The schools are put in order of value and their weights added up. The quantile is the first value at which the
 * total passes `share` of all weight; where the total meets the share exactly, the mean of that value and the
 * next. With whole weights this equals writing each value down once per pupil and taking quantile type 2 of
 * Hyndman and Fan (1996).
 *
 * - Unit: of the values
 * - Rounding: none
 * - Source: Hyndman & Fan 1996, Sample Quantiles in Statistical Packages, definition 2
 *
 * @param sample - the schools, in any order
 * @param share - from 0 (the smallest value) to 1 (the largest)
 * @returns a finite number within the values
 * @throws {@link DomainError} `share-out-of-range`, `result-out-of-range`
 *
 * @example The median pupil
 * ```ts
 * weightedQuantile(weightedSample([2, 6], [10, 30]), 0.5); // 6
 * ```
 * @example A share that falls between two schools
 * ```ts
 * weightedQuantile(weightedSample([2, 6], [10, 30]), 0.25); // 4
 * ```
 */
export function weightedQuantile(sample: WeightedSample, share: number): number {
  if (!(share >= 0 && share <= 1)) {
    throw new DomainError("share-out-of-range", { share });
  }
  const { values, weights } = orderedSample(sample);
  const total = requireFinite(compensatedSum(weights.length, (index) => weights[index]!));
  let index = 0;
  const below = { sum: weights[0]!, lost: 0 };
  while (sumOf(below) / total < share - reach && index < values.length - 1) {
    index += 1;
    addTerm(below, weights[index]!);
  }
  const here = values[index]!;
  const next = values[index + 1] ?? here;
  return Math.abs(sumOf(below) / total - share) <= reach ? requireFinite(here / 2 + next / 2) : here;
}
