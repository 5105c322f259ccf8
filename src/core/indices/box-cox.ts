/**
 * Returns the Box–Cox transform of a ratio: (r^λ − 1) / λ, which is ln r for λ = 0.
 *
 * @remarks
 * Keeps its digits for ratios near 1 and for powers near 0, where the plain formula loses them.
 *
 * - Rounding: none
 * - Source: Box & Cox 1964, An Analysis of Transformations, Journal of the Royal Statistical Society B 26
 *
 * @param ratio - 0 or more
 * @param power - λ, any number
 * @returns minus infinity for a ratio of 0 unless the power is above 0
 *
 * @example A square
 * ```ts
 * boxCox(3, 2); // 4
 * ```
 */
export function boxCox(ratio: number, power: number): number {
  const logarithm = Math.log(ratio);
  const exponent = power * logarithm;
  // so near 0 two terms of the series are exact, and a quotient of rounded numbers is not
  return Math.abs(exponent) < 1e-8 ? logarithm * (1 + exponent / 2) : Math.expm1(exponent) / power;
}
