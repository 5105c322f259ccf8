import { DomainError } from "../domain-error";
import { addTerm, compensatedSum, sumOf } from "./compensated-sum";
import { orderedSample, type OrderedSample } from "./ordered-sample";
import { requireFinite } from "./requirements";
import type { WeightedSample } from "./weighted-sample";
import { weightedQuantile } from "./weighted-quantile";

/** A definition of quantiles by its number in Hyndman and Fan (1996). */
export type QuantileDefinition = 1 | 2 | 6 | 7;

/** How near, in shares of the whole, a running total of weights must come to a share to count as reaching it. */
const reach = 1e-12;

/**
 * Returns a quantile by a stated definition, for software differs in it.
 *
 * @remarks
 * With whole weights every definition gives what it gives when each value is written down once per unit of weight,
 * with pupils once per pupil.
 *
 * - 1: the first value at which the share is reached
 * - 2: as 1, and where the share is met exactly the mean of that value and the next: {@link weightedQuantile}
 * - 6: between neighbours, at position p·(N + 1), as PERCENTILE.EXC, SPSS and Minitab
 * - 7: between neighbours, at position p·(N − 1) + 1, as PERCENTILE.INC and R
 *
 * - Unit: of the values
 * - Rounding: none
 * - Source: Hyndman & Fan 1996, Sample Quantiles in Statistical Packages, The American Statistician 50
 *
 * @param sample - the schools, in any order
 * @param share - from 0 (the smallest value) to 1 (the largest)
 * @param definition - 6 and 7 need whole weights
 * @returns a finite number within the values
 * @throws {@link DomainError} `share-out-of-range`, `weight-not-whole`, `result-out-of-range`
 *
 * @example A quarter of the way between two neighbours
 * ```ts
 * quantile(weightedSample([1, 2, 3, 4]), 0.25, 7); // 1.75
 * ```
 */
export function quantile(sample: WeightedSample, share: number, definition: QuantileDefinition): number {
  if (definition === 2) {
    return weightedQuantile(sample, share);
  }
  if (!(share >= 0 && share <= 1)) {
    throw new DomainError("share-out-of-range", { share });
  }
  const ordered = orderedSample(sample);
  if (definition === 1) {
    return valueAtShare(ordered, share);
  }
  requireWhole(sample);
  const count = compensatedSum(sample.weights.length, (index) => sample.weights[index]!);
  const position = definition === 7 ? share * (count - 1) : share * (count + 1) - 1;
  return between(ordered, Math.min(Math.max(position, 0), count - 1));
}

function valueAtShare({ values, weights }: OrderedSample, share: number): number {
  const total = requireFinite(compensatedSum(weights.length, (index) => weights[index]!));
  const below = { sum: 0, lost: 0 };
  for (let index = 0; index < values.length - 1; index++) {
    addTerm(below, weights[index]!);
    if (sumOf(below) / total >= share - reach) {
      return values[index]!;
    }
  }
  return values.at(-1)!;
}

/** The value at a rank from 0 among all units of weight, between two ranks in proportion. */
function between(ordered: OrderedSample, rank: number): number {
  // a rank that should be whole may come out a little off
  const near = Math.round(rank);
  const exact = Math.abs(rank - near) <= reach * Math.max(1, near) ? near : rank;
  const lower = valueAtRank(ordered, Math.floor(exact));
  const part = exact - Math.floor(exact);
  return part === 0 ? lower : requireFinite(lower + part * (valueAtRank(ordered, Math.ceil(exact)) - lower));
}

function valueAtRank({ values, weights }: OrderedSample, rank: number): number {
  let below = 0;
  for (let index = 0; index < values.length; index++) {
    below += weights[index]!;
    if (below > rank) {
      return values[index]!;
    }
  }
  return values.at(-1)!;
}

function requireWhole({ weights }: WeightedSample): void {
  for (let index = 0; index < weights.length; index++) {
    const weight = weights[index]!;
    if (!Number.isSafeInteger(weight)) {
      throw new DomainError("weight-not-whole", { index, weight });
    }
  }
}
