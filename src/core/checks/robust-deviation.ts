const ofMedian = 1.4826;
const ofMean = 1.2533;

/**
 * Measures how far values usually lie from their median, which a few wild values do not move.
 *
 * @remarks The median absolute deviation times 1.4826, so that it equals the standard deviation of a normal
 * distribution; where more than half of all values are equal, the mean absolute deviation times 1.2533.
 *
 * - Source: B. Iglewicz and D. Hoaglin, How to Detect and Handle Outliers (1993).
 *
 * @param values - At least one, in any order.
 * @param median - Of these values.
 * @returns 0 when all values are equal.
 *
 * @example One wild value among six: half of them lie within 1.5 of 3.5
 * ```ts
 * robustDeviation([1, 2, 3, 4, 5, 900], 3.5).toFixed(4); // "2.2239"
 * ```
 */
export function robustDeviation(values: readonly number[], median: number): number {
  const distances = values.map((value) => Math.abs(value - median));
  const middle = medianOf(distances);
  return middle > 0
    ? middle * ofMedian
    : (distances.reduce((sum, each) => sum + each, 0) / distances.length) * ofMean;
}

/**
 * Returns the middle value, or halfway between the two middle ones.
 *
 * @param values - At least one, in any order.
 */
export function medianOf(values: readonly number[]): number {
  const sorted = new Float64Array(values).sort();
  const half = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[half]! : (sorted[half - 1]! + sorted[half]!) / 2;
}
