import { DomainError } from "../domain-error";
import { requireFinite, requireNotNegative } from "./requirements";
import { weightedMean } from "./weighted-mean";
import type { WeightedSample } from "./weighted-sample";

/**
 * Returns the concentration index (集中指数): whether pupils of schools that rank high in another respect, such as
 * local income, have more.
 *
 * @remarks
 * 2 Σ wᵢ (vᵢ − v̄) (Rᵢ − ½) / (v̄ Σ w), where Rᵢ is the share of weight ranked below school i plus half of its own. Schools
 * that rank alike share the middle of their ranks, so the order in which they are listed does not matter. Ranked
 * by the values themselves it is the {@link weightedGini}.
 *
 * - Unit: a bare ratio
 * - Rounding: none
 * - Source: Kakwani, Wagstaff & van Doorslaer 1997, Socioeconomic Inequalities in Health, Journal of Econometrics 77
 *
 * @param sample - one item a school, in any order, no value below 0
 * @param ranking - one finite number a school, in the same order; only its order matters
 * @returns −1 (the lowest ranked have everything) to 1 (the highest ranked have everything); 0 when values are equal
 * or all rank alike
 * @throws {@link DomainError} `pairs-differ`, `value-negative`, `mean-not-positive`, `result-out-of-range`
 *
 * @example The better ranked of two schools has three quarters
 * ```ts
 * concentrationIndex(weightedSample([2, 6]), [100, 900]); // 0.25
 * concentrationIndex(weightedSample([6, 2]), [100, 900]); // -0.25
 * ```
 */
export function concentrationIndex(sample: WeightedSample, ranking: ArrayLike<number>): number {
  if (ranking.length !== sample.values.length) {
    throw new DomainError("pairs-differ", { values: sample.values.length, pairs: ranking.length });
  }
  requireNotNegative(sample);
  const mean = weightedMean(sample);
  if (mean <= 0) {
    throw new DomainError("mean-not-positive", { mean });
  }
  const { weights, excesses } = byRank(sample, ranking, mean);
  let below = 0;
  let concentration = 0;
  for (let rank = 0; rank < weights.length; rank++) {
    const weight = weights[rank] ?? 0;
    concentration += (excesses[rank] ?? 0) * (2 * below + weight - 1);
    below += weight;
  }
  return requireFinite(concentration);
}

/** Shares of all weight, and of the whole less these, that schools of one rank have; ranks ascending. */
interface Ranks {
  readonly weights: Float64Array;
  readonly excesses: Float64Array;
}

function byRank({ values, weights }: WeightedSample, ranking: ArrayLike<number>, mean: number): Ranks {
  const ranks = Float64Array.from(ranking).sort();
  const ofRank = { weights: new Float64Array(ranks.length), excesses: new Float64Array(ranks.length) };
  let total = 0;
  for (let index = 0; index < weights.length; index++) {
    total += weights[index] ?? 0;
  }
  for (let index = 0; index < weights.length; index++) {
    const rank = firstAt(ranks, ranking[index] ?? 0);
    const share = (weights[index] ?? 0) / total;
    ofRank.weights[rank] = (ofRank.weights[rank] ?? 0) + share;
    ofRank.excesses[rank] = (ofRank.excesses[rank] ?? 0) + share * (((values[index] ?? 0) - mean) / mean);
  }
  return ofRank;
}

function firstAt(ascending: Float64Array, wanted: number): number {
  let low = 0;
  let high = ascending.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((ascending[middle] ?? 0) < wanted) {
      low = middle + 1;
    } else {
      high = middle;
    }
  }
  return low;
}
