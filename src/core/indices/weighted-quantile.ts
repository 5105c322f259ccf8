import { sum } from "simple-statistics";
import { DomainError } from "../domain-error";
import { requireFinite, requireWeighted } from "./requirements";
import type { WeightedValue } from "./weighted-value";

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
 * @param sample - one item a school, in any order, at least one
 * @param share - from 0 (the smallest value) to 1 (the largest)
 * @returns a finite number within the values
 * @throws {@link DomainError} `sample-empty`, `value-not-finite`, `weight-not-positive`, `share-out-of-range`,
 * `result-out-of-range`
 *
 * @example The median pupil
 * ```ts
 * weightedQuantile([{ value: 2, weight: 10 }, { value: 6, weight: 30 }], 0.5); // 6
 * ```
 * @example A share that falls between two schools
 * ```ts
 * weightedQuantile([{ value: 2, weight: 10 }, { value: 6, weight: 30 }], 0.25); // 4
 * ```
 */
export function weightedQuantile(sample: readonly WeightedValue[], share: number): number {
  requireWeighted(sample);
  if (!(share >= 0 && share <= 1)) {
    throw new DomainError("share-out-of-range", { share });
  }
  const ordered = [...sample].sort((a, b) => a.value - b.value);
  const total = requireFinite(sum(ordered.map(({ weight }) => weight)));
  let index = 0;
  let reached = (ordered[0]?.weight ?? 0) / total;
  while (reached < share - reach && index < ordered.length - 1) {
    index += 1;
    reached += (ordered[index]?.weight ?? 0) / total;
  }
  const here = ordered[index]?.value ?? 0;
  const next = ordered[index + 1]?.value ?? here;
  return Math.abs(reached - share) <= reach ? requireFinite(here / 2 + next / 2) : here;
}
