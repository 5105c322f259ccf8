const mostDecimals = 12;

/**
 * Returns how many decimals show on which side of a limit a value lies.
 *
 * @remarks For writing only: what is met is decided on the unrounded value. At two decimals 4.4999 would read
 * 4.50, on the wrong side of a limit of 4.5.
 *
 * @param fewest - The fewest decimals to show.
 * @returns From `fewest` to 12.
 *
 * @example A value just below its limit
 * ```ts
 * decimalsThatTell(4.4999, 4.5, 2); // 4
 * ```
 */
export function decimalsThatTell(value: number, limit: number, fewest: number): number {
  for (let decimals = fewest; decimals < mostDecimals; decimals += 1) {
    if (Math.sign(Number(value.toFixed(decimals)) - limit) === Math.sign(value - limit)) {
      return decimals;
    }
  }
  return mostDecimals;
}
