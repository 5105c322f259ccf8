import { DomainError } from "../domain-error";
import { quantile, type QuantileDefinition } from "./quantile";
import { requireFinite } from "./requirements";
import type { WeightedSample } from "./weighted-sample";

/** Two shares of the weight, the lower one first. */
export interface QuantilePair {
  readonly low: number;
  readonly high: number;
}

/**
 * Returns how many times a high quantile is a low one, as P90/P10 (百分位比).
 *
 * @remarks Few schools at either end cannot decide it, unlike the gap ratio.
 *
 * - Unit: a bare ratio
 * - Rounding: none
 * - Source: OECD Income Distribution Database, P90/P10 disposable income decile ratio
 *
 * @param sample - the schools, in any order
 * @param shares - both from 0 to 1; 0.1 and 0.9 unless given
 * @param definition - of quantiles, see {@link quantile}
 * @returns a finite number
 * @throws {@link DomainError} as {@link quantile}; `low-quantile-not-positive` when the low one is 0 or less
 *
 * @example Nine to one
 * ```ts
 * quantileRatio(weightedSample([1, 5, 9])); // 9
 * ```
 */
export function quantileRatio(
  sample: WeightedSample,
  { low, high }: QuantilePair = { low: 0.1, high: 0.9 },
  definition: QuantileDefinition = 2,
): number {
  const [value, above] = [quantile(sample, low, definition), quantile(sample, high, definition)];
  if (value <= 0) {
    throw new DomainError("low-quantile-not-positive", { share: low, value });
  }
  return requireFinite(above / value);
}
