import { meanBesideMedian, requirePositiveMedian } from "./beside-median";
import { upperHalf } from "./halves";
import { requireFinite, requireNotNegative } from "./requirements";
import { weightedMean } from "./weighted-mean";
import type { WeightedSample } from "./weighted-sample";

/** Whom the Verstegen index counts as the upper half. */
export type VerstegenTies = "at-or-above" | "above" | "half";

/**
 * Returns the Verstegen index (维斯特根指数): what the pupils of the upper half have, over what they would have if
 * each had the median.
 *
 * @remarks
 * The counterpart of {@link mcloone}: the mean of the upper half over the median. `ties` says whom to count when
 * values tie at the median: all schools `at-or-above` it, those `above` it only, or exactly `half` of all weight,
 * the school at the median being split. With `half` for both, the mean of the two indices is the mean of all
 * values over the median.
 *
 * - Unit: a bare ratio
 * - Rounding: none
 * - Source: Verstegen 1996, Concepts and Measures of Fiscal Inequality: A New Approach and Effects for Five States;
 *   Odden & Picus, School Finance: A Policy Perspective
 *
 * @param sample - one item a school, in any order, no value below 0
 * @param ties - whom to count when values tie at the median
 * @returns 1 or more; 1 when nobody in the upper half has more than the median
 * @throws {@link DomainError} `value-negative`; `median-not-positive`; `nothing-beside-median` when `above` is asked
 * for and no school lies above; `result-out-of-range`
 *
 * @example Two schools at the median
 * ```ts
 * verstegen(weightedSample([4, 8, 8, 16])); // 4 / 3
 * verstegen(weightedSample([4, 8, 8, 16]), "above"); // 2
 * verstegen(weightedSample([4, 8, 8, 16]), "half"); // 1.5
 * ```
 */
export function verstegen(sample: WeightedSample, ties: VerstegenTies = "at-or-above"): number {
  requireNotNegative(sample);
  const median = requirePositiveMedian(sample);
  return requireFinite(upperMean(sample, median, ties) / median);
}

function upperMean(sample: WeightedSample, median: number, ties: VerstegenTies): number {
  switch (ties) {
    case "at-or-above":
      return meanBesideMedian(sample, "above", (value) => value >= median);
    case "above":
      return meanBesideMedian(sample, "above", (value) => value > median);
    case "half":
      return weightedMean(upperHalf(sample));
  }
}
