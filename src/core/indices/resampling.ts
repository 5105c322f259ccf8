import { DomainError } from "../domain-error";
import { arrangedSample } from "./arranged-sample";
import { randomNumbers } from "./random-numbers";
import { weightedSample, type WeightedSample } from "./weighted-sample";

/** Any measure of schools. */
export type Measure = (sample: WeightedSample) => number;

/**
 * Returns what a measure comes to on resamples: as many schools as there are, drawn with replacement.
 *
 * @remarks
 * Schools are drawn from their ascending order, each with its weight, so neither the order of the rows nor the
 * machine changes the result. The resamples are ascending as well, which spares the measures their sorting.
 *
 * @param sample - one item a school
 * @param measure - taken of every resample
 * @param resamples - how many, at least one
 * @param seed - a whole number from 0 to 4,294,967,295
 * @returns one number a resample, ascending
 * @throws {@link DomainError} `resamples-refused` when the measure refuses any of them
 */
export function bootstrapReplicates(
  sample: WeightedSample,
  measure: Measure,
  resamples: number,
  seed: number,
): Float64Array {
  const { values, weights } = arrangedSample(sample);
  const next = randomNumbers(seed);
  const times = new Uint32Array(values.length);
  return measured(resamples, () => {
    times.fill(0);
    for (let draw = 0; draw < times.length; draw++) {
      const drawn = Math.floor(next() * times.length);
      times[drawn] = (times[drawn] ?? 0) + 1;
    }
    return measure(weightedSample(repeated(values, times), repeated(weights, times)));
  }).sort();
}

/**
 * Returns what a measure comes to with one school left out, school after school.
 *
 * @param sample - at least two schools
 * @param measure - taken of every sample that is left
 * @returns one number a school, in ascending order of the values of the schools left out
 * @throws {@link DomainError} `resamples-refused` when the measure refuses any of them
 */
export function jackknifeReplicates(sample: WeightedSample, measure: Measure): Float64Array {
  const { values, weights } = arrangedSample(sample);
  return measured(values.length, (left) =>
    measure(weightedSample(without(values, left), without(weights, left))),
  );
}

function measured(count: number, measure: (which: number) => number): Float64Array {
  const replicates = new Float64Array(count);
  let refused = 0;
  for (let which = 0; which < count; which++) {
    try {
      replicates[which] = measure(which);
    } catch (error) {
      if (!(error instanceof DomainError)) {
        throw error;
      }
      refused += 1;
    }
  }
  if (refused > 0) {
    throw new DomainError("resamples-refused", { refused, resamples: count });
  }
  return replicates;
}

function repeated(numbers: Float64Array, times: Uint32Array): Float64Array {
  const drawn = new Float64Array(numbers.length);
  let at = 0;
  for (let index = 0; index < numbers.length; index++) {
    for (let time = times[index] ?? 0; time > 0; time--) {
      drawn[at] = numbers[index] ?? 0;
      at += 1;
    }
  }
  return drawn;
}

function without(numbers: Float64Array, left: number): Float64Array {
  const rest = new Float64Array(numbers.length - 1);
  rest.set(numbers.subarray(0, left));
  rest.set(numbers.subarray(left + 1), left);
  return rest;
}
