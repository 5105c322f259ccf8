import { meanBesideMedian, requirePositiveMedian } from "./beside-median";
import { lowerHalf } from "./halves";
import { requireFinite, requireNotNegative } from "./requirements";
import { weightedMean } from "./weighted-mean";
import type { WeightedSample } from "./weighted-sample";

/** Whom the McLoone index counts as the lower half. */
export type McLooneTies = "at-or-below" | "below" | "half";

/**
 * Returns the McLoone index (麦克伦指数): what the pupils of the lower half have, over what they would have if each
 * had the median.
 *
 * @remarks
 * The mean of the lower half over the median, the median being {@link weightedQuantile} at one half. Where values
 * tie at the median, practice differs, so whom to count is said by `ties`: all schools `at-or-below` the median
 * as in the textbook definition, those `below` it only, or exactly `half` of all weight, the school at the median
 * being split. The three are the same when no school lies on the median.
 *
 * - Unit: a bare ratio
 * - Rounding: none
 * - Source: Berne & Stiefel 1984, The Measurement of Equity in School Finance; Odden & Picus, School Finance: A
 *   Policy Perspective
 *
 * @param sample - one item a school, in any order, no value below 0
 * @param ties - whom to count when values tie at the median
 * @returns 0 to 1; 1 when nobody in the lower half has less than the median
 * @throws {@link DomainError} `value-negative`; `median-not-positive`; `nothing-beside-median` when `below` is asked
 * for and no school lies below
 *
 * @example The lower half lacks a quarter of the median
 * ```ts
 * mcloone(weightedSample([4, 8, 12, 16], [10, 10, 10, 10])); // 0.6
 * ```
 * @example Two schools at the median
 * ```ts
 * mcloone(weightedSample([4, 8, 8, 16])); // 5 / 6
 * mcloone(weightedSample([4, 8, 8, 16]), "below"); // 0.5
 * mcloone(weightedSample([4, 8, 8, 16]), "half"); // 0.75
 * ```
 */
export function mcloone(sample: WeightedSample, ties: McLooneTies = "at-or-below"): number {
  requireNotNegative(sample);
  const median = requirePositiveMedian(sample);
  return requireFinite(lowerMean(sample, median, ties) / median);
}

function lowerMean(sample: WeightedSample, median: number, ties: McLooneTies): number {
  switch (ties) {
    case "at-or-below":
      return meanBesideMedian(sample, "below", (value) => value <= median);
    case "below":
      return meanBesideMedian(sample, "below", (value) => value < median);
    case "half":
      return weightedMean(lowerHalf(sample));
  }
}
