import type { VarianceShare } from "./assessment";
import type { Spread } from "./spread";

/**
 * Says what every school adds to the variance of an indicator.
 *
 * @remarks The share of a school is pᵢ(Xᵢ − X̄)² over the sum of all schools: pupils times the square of its
 * distance from the county. The shares are exact and add up to 1, so that a list of the first five says truly
 * what five schools decide.
 *
 * - Rounding: none.
 *
 * @returns Largest first, schools in table order where equal; empty when there is no variance.
 */
export function varianceShares({ items, mean }: Pick<Spread, "items" | "mean">): readonly VarianceShare[] {
  const parts = items.map(({ school, value, pupils }) => ({ school, part: pupils * (value - mean) ** 2 }));
  const total = parts.reduce((sum, { part }) => sum + part, 0);
  if (!(total > 0)) {
    return [];
  }
  return parts
    .sort((a, b) => b.part - a.part || a.school - b.school)
    .map(({ school, part }) => ({ school, share: part / total }));
}
