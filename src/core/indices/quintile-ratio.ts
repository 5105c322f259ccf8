import { DomainError } from "../domain-error";
import { quintileShares } from "./quintile-shares";
import { requireFinite } from "./requirements";
import type { WeightedSample } from "./weighted-sample";

/**
 * Returns the quintile ratio (20:20 比率): what the highest fifth of the weight has over what the lowest fifth has.
 *
 * - Unit: a bare ratio
 * - Rounding: none
 * - Source: UNDP, Human Development Report, quintile ratio
 *
 * @param sample - the schools, in any order, no value below 0
 * @returns 1 (all values equal) or more
 * @throws {@link DomainError} as {@link quintileShares}; `low-share-not-positive` when the lowest fifth has nothing
 *
 * @example One fifth has four times as much
 * ```ts
 * quintileRatio(weightedSample([1, 1, 1, 1, 4])); // 4
 * ```
 */
export function quintileRatio(sample: WeightedSample): number {
  const shares = quintileShares(sample);
  const [low, high] = [shares[0]!, shares[4]!];
  if (low <= 0) {
    throw new DomainError("low-share-not-positive", { share: 0.2 });
  }
  return requireFinite(high / low);
}
