/** A figure now and a year before; both more than 0. */
export interface YearPair {
  readonly now: number;
  readonly before: number;
}

/** How far apart the bounds lie, and how much size counts. */
const width = 20;
const sizeCounts = 0.5;
const leastWidth = 0.05;
const fewestPairs = 10;

/**
 * Finds the changes that stand out from all others, large units before small ones.
 *
 * @remarks Each ratio of now to before is centred on the median ratio, equally in both directions, and
 * multiplied by the square root of the larger figure. What lies more than 20 quartile distances from the median
 * effect stands out; a quartile distance is never taken to be less than 5 % of the median.
 *
 * - Source: M. Hidiroglou and J.-M. Berthelot, Survey Methodology 12 (1986), 73–83; U = 0.5, A = 0.05, C = 20 are
 *   ours.
 *
 * @returns Positions of the pairs that stand out; none below ten pairs.
 *
 * @example Nine schools that barely changed and one with three times as many pupils
 * ```ts
 * outstandingChanges([...Array.from({ length: 9 }, (_, i) => ({ now: 401 + i, before: 400 })), { now: 1200, before: 400 }]); // [9]
 * ```
 */
export function outstandingChanges(pairs: readonly YearPair[]): readonly number[] {
  if (pairs.length < fewestPairs) {
    return [];
  }
  const middle = quantile(sorted(pairs.map(({ now, before }) => now / before)), 0.5);
  const effects = pairs.map(({ now, before }) => {
    const ratio = now / before;
    const centred = ratio < middle ? 1 - middle / ratio : ratio / middle - 1;
    return centred * Math.max(now, before) ** sizeCounts;
  });
  const order = sorted(effects);
  const [low, median, high] = [0.25, 0.5, 0.75].map((share) => quantile(order, share)) as [
    number,
    number,
    number,
  ];
  const least = Math.abs(leastWidth * median);
  const below = median - width * Math.max(median - low, least);
  const above = median + width * Math.max(high - median, least);
  return effects.flatMap((effect, index) => (effect < below || effect > above ? [index] : []));
}

function sorted(values: readonly number[]): Float64Array {
  return Float64Array.from(values).sort();
}

/** Straight between the two nearest of the sorted values. */
function quantile(values: Float64Array, share: number): number {
  const position = share * (values.length - 1);
  const below = Math.floor(position);
  const above = Math.min(below + 1, values.length - 1);
  return values[below]! + (position - below) * (values[above]! - values[below]!);
}
