import { lorenzPoints } from "./lorenz-points";
import { lorenzShare } from "./lorenz-share";
import type { WeightedSample } from "./weighted-sample";

/**
 * Returns the quintile shares (五等分份额): what share of the whole each fifth of the weight has, lowest fifth first.
 *
 * @remarks
 * With weights of pupils, fifths of all pupils in order of their school's value. A school across the edge of a fifth
 * is split exactly. Also {@link quintileRatio}.
 *
 * - Unit: shares that add up to 1
 * - Rounding: none
 * - Source: read off the Lorenz curve, as in World Bank, Handbook on Poverty and Inequality, ch. 6
 *
 * @param sample - the schools, in any order, no value below 0
 * @returns five shares, none smaller than the one before
 * @throws {@link DomainError} `value-negative`, `mean-not-positive`, `result-out-of-range`
 *
 * @example One fifth has half of everything
 * ```ts
 * quintileShares(weightedSample([1, 1, 1, 1, 4])).at(-1); // 0.5
 * ```
 */
export function quintileShares(sample: WeightedSample): readonly number[] {
  const points = lorenzPoints(sample);
  const edges = [0, 0.2, 0.4, 0.6, 0.8, 1].map((share) => lorenzShare(points, share));
  return edges.slice(1).map((edge, index) => edge - edges[index]!);
}
