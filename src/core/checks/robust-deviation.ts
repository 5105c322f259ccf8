/** The middle of a list and how far its members usually lie from it. */
export interface RobustSpread {
  readonly median: number;
  /** Scaled so that it equals the standard deviation of a normal distribution; more than 0. */
  readonly deviation: number;
}

const ofMedian = 1.4826;
const ofMean = 1.2533;

/**
 * Measures the usual distance from the median, which a few wild values do not move.
 *
 * @remarks The median absolute deviation times 1.4826; where more than half of all values are equal, the mean
 * absolute deviation times 1.2533.
 *
 * - Source: B. Iglewicz and D. Hoaglin, How to Detect and Handle Outliers (1993).
 *
 * @param values - At least one, in any order.
 * @returns `null` when all values are equal.
 *
 * @example One wild value among six
 * ```ts
 * robustSpread([1, 2, 3, 4, 5, 900])?.median; // 3.5
 * ```
 */
export function robustSpread(values: readonly number[]): RobustSpread | null {
  const median = medianOf(values);
  const distances = values.map((value) => Math.abs(value - median));
  const middle = medianOf(distances) * ofMedian;
  const mean = (distances.reduce((sum, each) => sum + each, 0) / distances.length) * ofMean;
  const deviation = middle > 0 ? middle : mean;
  return deviation > 0 ? { median, deviation } : null;
}

/** Returns the middle value, or halfway between the two middle ones. */
export function medianOf(values: readonly number[]): number {
  const sorted = Float64Array.from(values).sort();
  const half = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[half]! : (sorted[half - 1]! + sorted[half]!) / 2;
}
