import { DomainError } from "../domain-error";
import type { WeightedValue } from "./weighted-value";

declare const checked: unique symbol;

/**
 * The schools a measure is taken of: one value and one weight each, in the order of the schools.
 *
 * @remarks
 * Made by {@link weightedSample}, which refuses what no measure can be taken of; a measure need not look again.
 * Nobody changes the arrays afterwards: the order of the values is remembered with the sample.
 */
export interface WeightedSample {
  /** Finite; at least one. */
  readonly values: Float64Array;
  /** Finite and above 0; as many as values. */
  readonly weights: Float64Array;
  readonly [checked]: true;
}

/**
 * Puts values and weights together for the measures.
 *
 * @remarks Arrays of type `Float64Array` are taken as they are, others copied.
 *
 * @param values - one number a school: with pupils as weights its per-pupil value (生均)
 * @param weights - one a school, such as its pupils (在校生数); every school weighs 1 when left out
 * @throws {@link DomainError} `sample-empty`; `value-not-finite` and `weight-not-positive` at the first such item;
 * `lengths-differ` when there is not one weight to each value
 *
 * @example Two schools, the first with three times the pupils
 * ```ts
 * weightedSample([6, 10], [300, 100]).weights.length; // 2
 * ```
 */
export function weightedSample(values: ArrayLike<number>, weights?: ArrayLike<number>): WeightedSample {
  if (values.length === 0) {
    throw new DomainError("sample-empty", {});
  }
  if (weights !== undefined && weights.length !== values.length) {
    throw new DomainError("lengths-differ", { values: values.length, weights: weights.length });
  }
  const sample = {
    values: floats(values),
    weights: weights === undefined ? new Float64Array(values.length).fill(1) : floats(weights),
  };
  requireFiniteValues(sample.values);
  requirePositiveWeights(sample.weights);
  return sample as unknown as WeightedSample;
}

/** As {@link weightedSample}, of one item a school. */
export function sampleOfItems(items: readonly WeightedValue[]): WeightedSample {
  return weightedSample(
    Float64Array.from(items, ({ value }) => value),
    Float64Array.from(items, ({ weight }) => weight),
  );
}

function floats(numbers: ArrayLike<number>): Float64Array {
  return numbers instanceof Float64Array ? numbers : Float64Array.from(numbers);
}

function requireFiniteValues(values: Float64Array): void {
  for (let index = 0; index < values.length; index++) {
    if (!Number.isFinite(values[index])) {
      throw new DomainError("value-not-finite", { index });
    }
  }
}

function requirePositiveWeights(weights: Float64Array): void {
  for (let index = 0; index < weights.length; index++) {
    const weight = weights[index] ?? NaN;
    if (!(weight > 0 && weight < Infinity)) {
      throw new DomainError("weight-not-positive", { index, weight });
    }
  }
}
