import { DomainError } from "../domain-error";
import type { WeightedSample } from "./weighted-sample";

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
 * Refuses a sample that holds less than nothing.
 *
 * @throws {@link DomainError} `value-negative` at the first value below 0
 */
export function requireNotNegative({ values }: WeightedSample): void {
  for (let index = 0; index < values.length; index++) {
    const value = values[index]!;
    if (value < 0) {
      throw new DomainError("value-negative", { index, value });
    }
  }
}

/**
 * Refuses a sample of which no logarithm can be taken.
 *
 * @throws {@link DomainError} `value-not-positive` at the first value of 0 or less
 */
export function requirePositive({ values }: WeightedSample): void {
  for (let index = 0; index < values.length; index++) {
    const value = values[index]!;
    if (value <= 0) {
      throw new DomainError("value-not-positive", { index, value });
    }
  }
}
