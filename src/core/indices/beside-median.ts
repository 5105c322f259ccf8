import { DomainError } from "../domain-error";
import { weightedMean } from "./weighted-mean";
import { weightedQuantile } from "./weighted-quantile";
import { weightedSample, type WeightedSample } from "./weighted-sample";

/**
 * Returns the median pupil's value (中位数) as the yardstick of a measure.
 *
 * @param sample - one item a school, in any order
 * @throws {@link DomainError} `median-not-positive` when nothing can be divided by it
 */
export function requirePositiveMedian(sample: WeightedSample): number {
  const median = weightedQuantile(sample, 0.5);
  if (median <= 0) {
    throw new DomainError("median-not-positive", { median });
  }
  return median;
}

/**
 * Returns the weighted mean of the schools on one side of the median.
 *
 * @param sample - one item a school, in any order
 * @param side - which schools to take
 * @param keeps - whether a value lies on that side
 * @throws {@link DomainError} `nothing-beside-median` when no value does
 */
export function meanBesideMedian(
  sample: WeightedSample,
  side: "below" | "above",
  keeps: (value: number) => boolean,
): number {
  const { values, weights } = sample;
  const kept = values.map((value, index) => (keeps(value) ? index : -1)).filter((index) => index !== -1);
  if (kept.length === 0) {
    throw new DomainError("nothing-beside-median", { side });
  }
  return weightedMean(
    weightedSample(
      kept.map((index) => values[index] ?? 0),
      kept.map((index) => weights[index] ?? 0),
    ),
  );
}
