import { probit } from "simple-statistics";

/**
 * Returns the share of a standard normal distribution (标准正态分布) below a number.
 *
 * @remarks
 * Sums the series of the error function, to 1e-15 of the share.
 *
 * - Source: Abramowitz & Stegun 1964, Handbook of Mathematical Functions, 26.2.11
 *
 * @param z - finite
 * @returns 0 to 1
 *
 * @example Half of it
 * ```ts
 * normalShare(0); // 0.5
 * ```
 */
export function normalShare(z: number): number {
  if (Math.abs(z) > 8.3) {
    return z > 0 ? 1 : 0;
  }
  let term = z;
  let sum = z;
  for (let odd = 3; Math.abs(term) > Math.abs(sum) * 1e-17; odd += 2) {
    term *= (z * z) / odd;
    sum += term;
  }
  return Math.min(1, Math.max(0, 0.5 + sum * normalDensity(z)));
}

/**
 * Returns the number below which a share of a standard normal distribution lies.
 *
 * @remarks A first approximation, brought to full precision by three of Halley's steps.
 *
 * @param share - above 0 and below 1
 *
 * @example The middle
 * ```ts
 * normalQuantile(0.5); // 0
 * ```
 */
export function normalQuantile(share: number): number {
  if (share === 0.5) {
    return 0;
  }
  let z = probit(share);
  for (let step = 0; step < 3; step++) {
    const excess = (normalShare(z) - share) / normalDensity(z);
    z -= excess / (1 + (z * excess) / 2);
  }
  return z;
}

function normalDensity(z: number): number {
  return Math.exp((-z * z) / 2) / Math.sqrt(2 * Math.PI);
}
