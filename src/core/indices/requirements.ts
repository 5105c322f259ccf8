import { DomainError } from "../domain-error";
import type { WeightedValue } from "./weighted-value";

/**
 * Returns a computed number, or refuses it when the arithmetic left the range of numbers.
 *
 * @param result - what a measure came to
 * @returns the same number, never `-0`
 * @throws {@link DomainError} `result-out-of-range` when it is `NaN` or infinite
 */
export function requireFinite(result: number): number {
  if (!Number.isFinite(result)) {
    throw new DomainError("result-out-of-range", {});
  }
  return result + 0;
}

/**
 * Refuses a sample no measure can be taken of.
 *
 * @param values - in the order of the schools
 * @throws {@link DomainError} `sample-empty` when there is no value, `value-not-finite` at the first that is `NaN`
 * or infinite
 */
export function requireValues(values: readonly number[]): void {
  if (values.length === 0) {
    throw new DomainError("sample-empty", {});
  }
  const index = values.findIndex((value) => !Number.isFinite(value));
  if (index !== -1) {
    throw new DomainError("value-not-finite", { index });
  }
}

/**
 * Refuses a weighted sample no measure can be taken of.
 *
 * @param sample - in the order of the schools
 * @throws {@link DomainError} as {@link requireValues}, and `weight-not-positive` at the first weight that is not
 * a finite number above 0
 */
export function requireWeighted(sample: readonly WeightedValue[]): void {
  requireValues(sample.map(({ value }) => value));
  const index = sample.findIndex(({ weight }) => !(weight > 0 && weight < Infinity));
  const refused = sample[index];
  if (refused !== undefined) {
    throw new DomainError("weight-not-positive", { index, weight: refused.weight });
  }
}

/**
 * Refuses a sample that holds less than nothing.
 *
 * @param sample - in the order of the schools
 * @throws {@link DomainError} `value-negative` at the first value below 0
 */
export function requireNotNegative(sample: readonly WeightedValue[]): void {
  sample.forEach(({ value }, index) => {
    if (value < 0) {
      throw new DomainError("value-negative", { index, value });
    }
  });
}
