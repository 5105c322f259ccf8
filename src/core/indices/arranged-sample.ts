import { orderedSample } from "./ordered-sample";
import { weightedSample, type WeightedSample } from "./weighted-sample";

/**
 * Puts schools in the one order that their values and weights decide, whatever the order of the rows.
 *
 * @remarks
 * Ascending by value; schools with the same value by weight. Sums over them then agree to the last digit, so that
 * resamples that hold the same schools compare as equal.
 *
 * @example Weights decide where values tie
 * ```ts
 * [...arrangedSample(weightedSample([6, 2, 2], [10, 30, 20])).weights]; // [20, 30, 10]
 * ```
 */
export function arrangedSample(sample: WeightedSample): WeightedSample {
  const { values, weights } = orderedSample(sample);
  const arranged = weights.slice();
  let start = 0;
  for (let end = 1; end <= values.length; end++) {
    if (end === values.length || values[end] !== values[start]) {
      // sorts in place, without comparing as text
      arranged.subarray(start, end).sort();
      start = end;
    }
  }
  return weightedSample(values, arranged);
}
