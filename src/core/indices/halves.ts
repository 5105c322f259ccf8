import { orderedSample } from "./ordered-sample";
import { weightedSample, type WeightedSample } from "./weighted-sample";

/** How near, in shares of the whole, a running total of weights must come to one half to count as reaching it. */
const reach = 1e-12;

/**
 * Returns the half of all weight with the lowest values: with weights of pupils, the lower half of the pupils.
 *
 * @remarks The school that holds the median pupil is split: only the part of its weight below one half is taken.
 *
 * @param sample - one item a school, in any order
 * @returns a sample in ascending order whose weights add up to one half of the whole
 *
 * @example The second school is split
 * ```ts
 * lowerHalf(weightedSample([2, 6], [10, 30])).weights[1]; // 10
 * ```
 */
export function lowerHalf(sample: WeightedSample): WeightedSample {
  const { values, weights } = orderedSample(sample);
  return firstHalf(values, weights);
}

/**
 * Returns the half of all weight with the highest values, split at the median as {@link lowerHalf}.
 *
 * @param sample - one item a school, in any order
 * @returns a sample in descending order whose weights add up to one half of the whole
 *
 * @example The second school is split
 * ```ts
 * upperHalf(weightedSample([2, 6], [10, 30])).weights[0]; // 20
 * ```
 */
export function upperHalf(sample: WeightedSample): WeightedSample {
  const { values, weights } = orderedSample(sample);
  return firstHalf(values.slice().reverse(), weights.slice().reverse());
}

function firstHalf(values: Float64Array, weights: Float64Array): WeightedSample {
  const half = totalOf(weights) / 2;
  const taken = weights.slice();
  let room = half;
  let count = 0;
  while (count < taken.length && room > half * reach) {
    const weight = Math.min(taken[count] ?? 0, room);
    taken[count] = weight;
    room -= weight;
    count += 1;
  }
  return weightedSample(values.subarray(0, count), taken.subarray(0, count));
}

function totalOf(weights: Float64Array): number {
  let total = 0;
  for (let index = 0; index < weights.length; index++) {
    total += weights[index] ?? 0;
  }
  return total;
}
