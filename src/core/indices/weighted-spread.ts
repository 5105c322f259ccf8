import { addTerm, compensatedSum, sumOf, type RunningSum } from "./compensated-sum";
import { requireFinite } from "./requirements";
import type { WeightedSample } from "./weighted-sample";

/** What mean, standard deviation and coefficient are made of. */
export interface WeightedSpread {
  /** Σ w. */
  readonly total: number;
  /** Σ w·v / Σ w. */
  readonly mean: number;
  /** Square root of Σ w·(v − mean)² / Σ w. */
  readonly deviation: number;
}

/** Terms added the plain way before their sum is added with care. */
const block = 32;

/**
 * Takes the weighted mean and the weighted population standard deviation in two passes.
 *
 * @remarks
 * The second pass counts from the mean of the first, and mends both mean and deviation by what that mean was off.
 * Blocks of terms are added the plain way, their sums by {@link addTerm}. Equal values give exactly their value
 * and exactly 0. Where squares or products would leave the range of numbers, the sums are taken over shares of the
 * weight and of the farthest distance instead.
 *
 * @throws {@link DomainError} `result-out-of-range`
 */
export function weightedSpread(sample: WeightedSample): WeightedSpread {
  const { total, first } = totalsOf(sample);
  const guess = first / total;
  const around = momentsAround(sample, guess);
  const variance = (around.second - (around.first / total) * around.first) / total;
  const mean = guess + around.first / total;
  if (!Number.isFinite(mean + variance) || variance < tooSmall || variance <= (mean * noise) ** 2) {
    return spreadByShares(sample);
  }
  return { total, mean, deviation: Math.sqrt(variance) };
}

// below this a square may have lost its digits
const tooSmall = 1e-280;
// a deviation so small beside the mean may be nothing but rounding
const noise = 1e-9;

interface Moments {
  readonly first: number;
  readonly second: number;
}

/** Σ w and Σ w·v. */
function totalsOf({ values, weights }: WeightedSample): { readonly total: number; readonly first: number } {
  const [totals, firsts] = [nothing(), nothing()];
  for (let start = 0; start < values.length; start += block) {
    const end = Math.min(values.length, start + block);
    let total = 0;
    let first = 0;
    for (let index = start; index < end; index++) {
      const weight = weights[index]!;
      total += weight;
      first += weight * values[index]!;
    }
    addTerm(totals, total);
    addTerm(firsts, first);
  }
  return { total: sumOf(totals), first: sumOf(firsts) };
}

/** Σ w·(v − from) and Σ w·(v − from)². */
function momentsAround({ values, weights }: WeightedSample, from: number): Moments {
  const [firsts, seconds] = [nothing(), nothing()];
  for (let start = 0; start < values.length; start += block) {
    const end = Math.min(values.length, start + block);
    let first = 0;
    let second = 0;
    for (let index = start; index < end; index++) {
      const distance = values[index]! - from;
      const weighted = weights[index]! * distance;
      first += weighted;
      second += weighted * distance;
    }
    addTerm(firsts, first);
    addTerm(seconds, second);
  }
  return { first: sumOf(firsts), second: sumOf(seconds) };
}

function nothing(): RunningSum {
  return { sum: 0, lost: 0 };
}

/** Slower, and within the range of numbers wherever the result is. */
function spreadByShares({ values, weights }: WeightedSample): WeightedSpread {
  const total = requireFinite(compensatedSum(weights.length, (index) => weights[index]!));
  const base = values[0]!;
  const share = (index: number) => weights[index]! / total;
  const mean = requireFinite(
    base + compensatedSum(values.length, (index) => share(index) * (values[index]! - base)),
  );
  let farthest = 0;
  for (const value of values) {
    farthest = Math.max(farthest, Math.abs(value - mean));
  }
  if (farthest === 0) {
    return { total, mean, deviation: 0 };
  }
  const squares = compensatedSum(
    values.length,
    (index) => share(index) * ((values[index]! - mean) / farthest) ** 2,
  );
  return { total, mean, deviation: requireFinite(farthest * Math.sqrt(squares)) };
}
