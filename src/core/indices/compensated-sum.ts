/** A running sum and the rounding errors it has lost so far. */
export interface RunningSum {
  sum: number;
  lost: number;
}

/** Adds a term, and keeps what rounding took from the sum or from the term. */
export function addTerm(running: RunningSum, term: number): void {
  const sum = running.sum + term;
  running.lost +=
    Math.abs(running.sum) >= Math.abs(term) ? running.sum - sum + term : term - sum + running.sum;
  running.sum = sum;
}

/**
 * Adds terms up with next to no loss of digits, however many there are.
 *
 * @remarks
 * Neumaier's improvement of Kahan's sum: the error does not grow with the number of terms.
 *
 * - Rounding: the result is that of the exact sum, to one or two units in the last place
 * - Source: A. Neumaier 1974, Rundungsfehleranalyse einiger Verfahren zur Summation endlicher Summen, ZAMM 54
 *
 * @param count - how many terms
 * @param term - the term at a position, from 0
 * @returns 0 for no terms; not finite when a term is not, or the sum leaves the range of numbers
 *
 * @example The ones are not lost beside the large terms
 * ```ts
 * compensatedSum(4, (index) => [1, 1e100, 1, -1e100][index] ?? 0); // 2
 * ```
 */
export function compensatedSum(count: number, term: (index: number) => number): number {
  const running: RunningSum = { sum: 0, lost: 0 };
  for (let index = 0; index < count; index++) {
    addTerm(running, term(index));
  }
  return sumOf(running);
}

/** What a running sum has come to. An infinite sum has lost digits that are no number. */
export function sumOf({ sum, lost }: RunningSum): number {
  return Number.isFinite(lost) ? sum + lost : sum;
}
