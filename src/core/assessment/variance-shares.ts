import type { VarianceShare } from "./assessment";
import type { Spread, SpreadItem } from "./spread";

type Sample = Pick<Spread, "items" | "mean">;

/**
 * Says what every school adds to the variance of an indicator.
 *
 * @remarks The share of a school is pᵢ(Xᵢ − X̄)² over the sum of all schools: pupils times the square of its
 * distance from the county. The shares are exact and add up to 1.
 *
 * - Rounding: none.
 * - Source: ours; the parts of S² as the method's worked example prints them.
 *
 * @returns In the order of the items; empty when there is no variance.
 */
export function varianceShares({ items, mean }: Sample): readonly VarianceShare[] {
  const total = sumOfParts({ items, mean });
  return total > 0 ? items.map((item) => ({ school: item.school, share: partOf(item, mean) / total })) : [];
}

/**
 * Picks the schools that decide a coefficient.
 *
 * @returns At most `count`, largest first, schools in table order where equal; none with a share of 0.
 */
export function largestShares({ items, mean }: Sample, count: number): readonly VarianceShare[] {
  const total = sumOfParts({ items, mean });
  const largest: SpreadItem[] = [];
  let least = 0;
  for (const item of items) {
    const part = partOf(item, mean);
    if (part > least) {
      const place = largest.findIndex((each) => partOf(each, mean) < part);
      largest.splice(place < 0 ? largest.length : place, 0, item);
      largest.length = Math.min(largest.length, count);
      least = largest.length < count ? 0 : partOf(largest[count - 1]!, mean);
    }
  }
  return largest.map((item) => ({ school: item.school, share: partOf(item, mean) / total }));
}

function sumOfParts({ items, mean }: Sample): number {
  return items.reduce((sum, item) => sum + partOf(item, mean), 0);
}

function partOf({ value, pupils }: SpreadItem, mean: number): number {
  return pupils * (value - mean) ** 2;
}
