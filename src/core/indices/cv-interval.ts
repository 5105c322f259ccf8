import { DomainError } from "../domain-error";
import { chiSquareQuantile } from "./chi-square-quantile";
import { requireLevel, type IntervalEnds } from "./interval-ends";

/** An interval for a coefficient of variation of normally distributed values, by its author. */
export type CvIntervalMethod = "mckay" | "vangel";

/**
 * Returns the confidence interval (置信区间) of a sample coefficient of variation, by McKay's or Vangel's formula.
 *
 * @remarks
 * Each end is c / √((u/n − 1) c² + u/(n − 1)), u being a quantile of the chi-square distribution with n − 1 degrees
 * of freedom; Vangel takes (u + 2)/n in place of u/n. Both suppose that values are normally distributed and weigh
 * alike, and are meant for coefficients below about ⅓.
 *
 * - Unit: a bare ratio
 * - Rounding: none
 * - Source: McKay 1932, Journal of the Royal Statistical Society 95; Vangel 1996, Confidence Intervals for a Normal
 *   Coefficient of Variation, The American Statistician 50
 *
 * @param cv - the sample coefficient of variation, divided by n − 1
 * @param count - schools it was taken of, at least 2
 * @param level - from 0.5 to below 1
 * @throws {@link DomainError} `level-out-of-range`, `interval-needs-schools`; `cv-interval-open` when there is no
 * upper end
 *
 * @example No spread, no interval
 * ```ts
 * cvInterval(0, 12, 0.95, "vangel"); // { lower: 0, upper: 0 }
 * ```
 */
export function cvInterval(cv: number, count: number, level: number, method: CvIntervalMethod): IntervalEnds {
  requireLevel(level);
  if (count < 2) {
    throw new DomainError("interval-needs-schools", { count, needed: 2 });
  }
  return {
    lower: endOf(cv, count, (1 + level) / 2, method),
    upper: endOf(cv, count, (1 - level) / 2, method),
  };
}

function endOf(cv: number, count: number, share: number, method: CvIntervalMethod): number {
  const quantile = chiSquareQuantile(share, count - 1);
  const shifted = method === "vangel" ? quantile + 2 : quantile;
  const square = (shifted / count - 1) * cv * cv + quantile / (count - 1);
  if (!(square > 0)) {
    throw new DomainError("cv-interval-open", { cv });
  }
  return cv / Math.sqrt(square);
}
