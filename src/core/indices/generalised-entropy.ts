import { DomainError } from "../domain-error";
import { boxCox } from "./box-cox";
import { compensatedSum } from "./compensated-sum";
import { requireFinite, requireNotNegative, requirePositive } from "./requirements";
import type { WeightedSample } from "./weighted-sample";
import { weightedSpread } from "./weighted-spread";
import { weightedTheilL } from "./weighted-theil-l";
import { weightedTheilT } from "./weighted-theil-t";

/** The largest power, up or down, that is still a statistic rather than the largest value alone. */
const mostAlpha = 50;

/**
 * Returns the generalised entropy index GE(α) (广义熵指数): inequality, with α saying where on the scale it is felt.
 *
 * @remarks
 * Σ (wᵢ/Σw) ((vᵢ/v̄)^α − 1) / (α (α − 1)). α = 0 is {@link weightedTheilL}, α = 1 {@link weightedTheilT}, and α = 2
 * half the square of the {@link weightedCv}. The larger α, the more the upper end counts. A school at 0 leaves it
 * undefined for α of 0 or less.
 *
 * - Unit: nats for α of 0 and 1, else a bare number
 * - Rounding: none
 * - Source: Shorrocks 1980, The Class of Additively Decomposable Inequality Measures, Econometrica 48
 *
 * @param sample - the schools, in any order, no value below 0; all above 0 where α is 0 or less
 * @param alpha - from −50 to 50
 * @returns 0 (all values equal) or more
 * @throws {@link DomainError} `alpha-out-of-range`, `value-negative`, `value-not-positive`, `mean-not-positive`,
 * `result-out-of-range`
 *
 * @example Half of the pupils have everything
 * ```ts
 * generalisedEntropy(weightedSample([0, 8], [50, 50]), 2); // 0.5
 * ```
 */
export function generalisedEntropy(sample: WeightedSample, alpha: number): number {
  if (!(Math.abs(alpha) <= mostAlpha)) {
    throw new DomainError("alpha-out-of-range", { alpha, most: mostAlpha });
  }
  if (alpha === 0) {
    return weightedTheilL(sample);
  }
  if (alpha === 1) {
    return weightedTheilT(sample);
  }
  if (alpha > 0) {
    requireNotNegative(sample);
  } else {
    requirePositive(sample);
  }
  const { mean, total } = weightedSpread(sample);
  if (mean <= 0) {
    throw new DomainError("mean-not-positive", { mean });
  }
  const { values, weights } = sample;
  const index = compensatedSum(
    values.length,
    (position) => (weights[position]! / total) * entropyTerm(values[position]! / mean, alpha),
  );
  // rounding can take a sum that is 0 a little below it
  return requireFinite(Math.max(0, index));
}

/** The term of a ratio to the mean, less a multiple of the ratio's distance from 1: these add up to 0. */
function entropyTerm(ratio: number, alpha: number): number {
  if (alpha < 0.5) {
    return boxCox(ratio, alpha) / (alpha - 1);
  }
  return ratio === 0 ? 0 : (ratio * boxCox(ratio, alpha - 1)) / alpha;
}
