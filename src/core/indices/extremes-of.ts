import type { WeightedSample } from "./weighted-sample";

/** Returns the largest and the smallest value of a sample. */
export function extremesOf({ values }: WeightedSample): {
  readonly largest: number;
  readonly smallest: number;
} {
  let largest = -Infinity;
  let smallest = Infinity;
  for (const value of values) {
    largest = value > largest ? value : largest;
    smallest = value < smallest ? value : smallest;
  }
  return { largest, smallest };
}
