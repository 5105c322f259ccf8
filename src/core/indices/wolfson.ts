import { requirePositiveMedian } from "./beside-median";
import { lowerHalf } from "./halves";
import { requireFinite, requireNotNegative } from "./requirements";
import { weightedGini } from "./weighted-gini";
import { weightedMean } from "./weighted-mean";
import type { WeightedSample } from "./weighted-sample";

/** What the Wolfson index is multiplied by: 2 as Wolfson published it, 1 in some packages. */
export type WolfsonFactor = 1 | 2;

/**
 * Returns the Wolfson index of polarisation (沃尔夫森极化指数): how far the pupils fall apart into those well below and
 * those well above the median.
 *
 * @remarks
 * factor × (2 (½ − L(½)) − G) × v̄ / m, where L(½) is the share of the whole that the lower half of the weight holds,
 * G the {@link weightedGini}, v̄ the mean and m the median. The Lorenz curve is read at exactly one half: a school
 * at the median is split. Inequality and polarisation differ: moving two schools on one side of the median closer
 * together lowers the one and raises the other.
 *
 * - Unit: a bare ratio
 * - Rounding: none
 * - Source: Wolfson 1994, When Inequalities Diverge, American Economic Review 84
 *
 * @param sample - one item a school, in any order, no value below 0
 * @param factor - 2 as published; 1 to compare with packages that leave it out
 * @returns 0 (all values equal) or more; with factor 2, 1 when half of the weight has nothing and half the same
 * @throws {@link DomainError} `value-negative`, `median-not-positive`, `mean-not-positive`, `result-out-of-range`
 *
 * @example Half of the pupils have everything
 * ```ts
 * wolfson(weightedSample([0, 8], [50, 50])); // 1
 * wolfson(weightedSample([0, 8], [50, 50]), 1); // 0.5
 * ```
 */
export function wolfson(sample: WeightedSample, factor: WolfsonFactor = 2): number {
  requireNotNegative(sample);
  const median = requirePositiveMedian(sample);
  const mean = weightedMean(sample);
  const apart = 1 - weightedMean(lowerHalf(sample)) / mean;
  // rounding can take a difference that is 0 a little below it
  return requireFinite(factor * Math.max(0, apart - weightedGini(sample)) * (mean / median));
}
