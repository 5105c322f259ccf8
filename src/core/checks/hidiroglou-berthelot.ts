/** A figure now and a year before; both more than 0. */
export interface YearPair {
  readonly now: number;
  readonly before: number;
}

/** C: how many quartile distances away a change begins to stand out. */
const width = 20;
/** U: how much size counts; 0 not at all, 1 in proportion. */
const sizeCounts = 0.5;
/** A: a quartile distance is at least this share of the median effect. */
const leastWidth = 0.05;
/** A change of less than a quarter against the median change never stands out. */
const leastChange = 0.25;
const fewestPairs = 10;

/**
 * Finds the changes that stand out from all others, large units before small ones.
 *
 * @remarks Each ratio of now to before is centred on the median ratio, equally in both directions, and
 * multiplied by the square root of the larger figure. What lies more than 20 quartile distances from the median
 * effect stands out; a quartile distance is never taken to be less than 5 % of the median effect. Where most figures
 * stay as they were, the quartiles coincide and every change would stand out; so one of less than a quarter against
 * the median change never does.
 *
 * - Source: M. Hidiroglou and J.-M. Berthelot, Survey Methodology 12 (1986), 73–83; U = 0.5, A = 0.05, C = 20 and the
 *   least change are ours.
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
  const changes = pairs.map(({ now, before }) => centred(now / before, middle));
  if (!changes.some((change) => Math.abs(change) >= leastChange)) {
    return [];
  }
  const effects = pairs.map(
    ({ now, before }, index) => changes[index]! * Math.max(now, before) ** sizeCounts,
  );
  const { below, above } = boundsOf(sorted(effects));
  return effects.flatMap((effect, index) =>
    (effect < below || effect > above) && Math.abs(changes[index]!) >= leastChange ? [index] : [],
  );
}

/** How far a ratio lies from the median ratio: doubled is 1, halved is −1, the same is 0. */
function centred(ratio: number, middle: number): number {
  return ratio < middle ? 1 - middle / ratio : ratio / middle - 1;
}

function boundsOf(effects: Float64Array): { readonly below: number; readonly above: number } {
  const median = quantile(effects, 0.5);
  const least = Math.abs(leastWidth * median);
  return {
    below: median - width * Math.max(median - quantile(effects, 0.25), least),
    above: median + width * Math.max(quantile(effects, 0.75) - median, least),
  };
}

function sorted(values: readonly number[]): Float64Array {
  return new Float64Array(values).sort();
}

/** Straight between the two nearest of the sorted values. */
function quantile(values: Float64Array, share: number): number {
  const position = share * (values.length - 1);
  const below = Math.floor(position);
  const above = Math.min(below + 1, values.length - 1);
  return values[below]! + (position - below) * (values[above]! - values[below]!);
}
