import { gammaln } from "simple-statistics";
import { normalQuantile } from "./normal-distribution";

/**
 * Returns the number below which a share of a chi-square distribution (卡方分布) lies.
 *
 * @remarks
 * Newton's steps from the approximation of Wilson and Hilferty, kept between bounds that close in on the answer.
 *
 * - Source: Abramowitz & Stegun 1964, Handbook of Mathematical Functions, 26.4 and 6.5
 *
 * @param share - above 0 and below 1
 * @param degrees - degrees of freedom, 1 or more
 * @returns above 0, to about 1e-13 of its size
 */
export function chiSquareQuantile(share: number, degrees: number): number {
  const shape = degrees / 2;
  let low = 0;
  let high = Infinity;
  let x = startOf(share, degrees) / 2;
  for (let step = 0; step < 100; step++) {
    const excess = gammaShare(shape, x) - share;
    if (excess > 0) {
      high = x;
    } else {
      low = x;
    }
    const density = Math.exp((shape - 1) * Math.log(x) - x - gammaln(shape));
    const next = x - excess / density;
    const kept = next > low && next < high ? next : high === Infinity ? x * 2 : (low + high) / 2;
    if (Math.abs(kept - x) <= 1e-15 * x) {
      break;
    }
    x = kept;
  }
  return 2 * x;
}

function startOf(share: number, degrees: number): number {
  const ninth = 2 / (9 * degrees);
  return degrees * Math.max(1e-3, 1 - ninth + normalQuantile(share) * Math.sqrt(ninth)) ** 3;
}

/** The share of a gamma distribution of scale 1 below `x`. */
function gammaShare(shape: number, x: number): number {
  const front = Math.exp(shape * Math.log(x) - x - gammaln(shape));
  return x < shape + 1 ? front * series(shape, x) : 1 - front * continuedFraction(shape, x);
}

function series(shape: number, x: number): number {
  let term = 1 / shape;
  let sum = term;
  for (let index = 1; term > sum * 1e-17; index++) {
    term *= x / (shape + index);
    sum += term;
  }
  return sum;
}

/** Lentz's way of summing the fraction for the upper part. */
function continuedFraction(shape: number, x: number): number {
  let b = x + 1 - shape;
  let c = Infinity;
  let d = 1 / b;
  let fraction = d;
  for (let index = 1; index < 10_000; index++) {
    const a = -index * (index - shape);
    b += 2;
    d = 1 / (a * d + b);
    c = b + a / c;
    fraction *= d * c;
    if (Math.abs(d * c - 1) < 1e-16) {
      break;
    }
  }
  return fraction;
}
