import { DomainError } from "../domain-error";
import { lorenzPoints } from "./lorenz-points";
import { lorenzShare } from "./lorenz-share";
import { requireFinite } from "./requirements";
import type { WeightedSample } from "./weighted-sample";

/**
 * Returns the Palma ratio (帕尔马比率): what the highest tenth of the weight has over what the lowest four tenths have.
 *
 * @remarks A school across an edge is split exactly.
 *
 * - Unit: a bare ratio
 * - Rounding: none
 * - Source: Cobham & Sumner 2013, Is It All About the Tails?, Center for Global Development working paper 343
 *
 * @param sample - the schools, in any order, no value below 0
 * @returns 0.25 (all values equal) or more
 * @throws {@link DomainError} `value-negative`, `mean-not-positive`, `result-out-of-range`;
 * `low-share-not-positive` when the lowest four tenths have nothing
 *
 * @example All pupils have the same
 * ```ts
 * palma(weightedSample([8, 8])); // 0.25
 * ```
 */
export function palma(sample: WeightedSample): number {
  const points = lorenzPoints(sample);
  const low = lorenzShare(points, 0.4);
  if (low <= 0) {
    throw new DomainError("low-share-not-positive", { share: 0.4 });
  }
  return requireFinite((1 - lorenzShare(points, 0.9)) / low);
}
