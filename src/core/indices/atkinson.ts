import { DomainError } from "../domain-error";
import { boxCox } from "./box-cox";
import { compensatedSum } from "./compensated-sum";
import { extremesOf } from "./extremes-of";
import { generalisedEntropy } from "./generalised-entropy";
import { requireFinite, requireNotNegative } from "./requirements";
import type { WeightedSample } from "./weighted-sample";
import { weightedSpread } from "./weighted-spread";
import { weightedTheilL } from "./weighted-theil-l";

/** Beyond this the index looks at the smallest value alone. */
const mostEpsilon = 50;

/**
 * Returns the Atkinson index (阿特金森指数): the share of the whole that could go without loss to those who value
 * an even spread as ε says.
 *
 * @remarks
 * 1 − vₑ/v̄ with the evenly spread equivalent vₑ = (Σ (wᵢ/Σw) vᵢ^(1−ε))^(1/(1−ε)); for ε = 1 the geometric mean. The
 * larger ε, the more the lower end counts. With ε of 1 or more a single school at 0 makes the index 1: nothing makes
 * up for having nothing.
 *
 * - Unit: a bare share
 * - Rounding: none
 * - Source: Atkinson 1970, On the Measurement of Inequality, Journal of Economic Theory 2
 *
 * @param sample - the schools, in any order, no value below 0
 * @param epsilon - aversion to inequality, above 0 and at most 50
 * @returns 0 (all values equal) to 1
 * @throws {@link DomainError} `epsilon-out-of-range`, `value-negative`, `mean-not-positive`, `result-out-of-range`
 *
 * @example Half of the pupils have a ninth of what the others have
 * ```ts
 * atkinson(weightedSample([1, 9], [50, 50]), 0.5); // 0.2
 * ```
 * @example A school with nothing
 * ```ts
 * atkinson(weightedSample([0, 9], [50, 50]), 1); // 1
 * ```
 */
export function atkinson(sample: WeightedSample, epsilon: number): number {
  if (!(epsilon > 0 && epsilon <= mostEpsilon)) {
    throw new DomainError("epsilon-out-of-range", { epsilon, most: mostEpsilon });
  }
  requireNotNegative(sample);
  const { mean, total } = weightedSpread(sample);
  if (mean <= 0) {
    throw new DomainError("mean-not-positive", { mean });
  }
  if (epsilon >= 1 && sample.values.includes(0)) {
    return 1;
  }
  // rounding can take a difference that is 0 a little below it
  return Math.max(0, requireFinite(-Math.expm1(logOfEquivalent(sample, epsilon, mean, total))));
}

/** The logarithm of the evenly spread equivalent over the mean. */
function logOfEquivalent(sample: WeightedSample, epsilon: number, mean: number, total: number): number {
  const power = 1 - epsilon;
  if (power === 0) {
    return -weightedTheilL(sample);
  }
  if (power > 0) {
    return Math.log1p(-epsilon * power * generalisedEntropy(sample, power)) / power;
  }
  // over the smallest value no power can leave the range of numbers
  const { values, weights } = sample;
  const smallest = extremesOf(sample).smallest;
  const transformed = compensatedSum(
    values.length,
    (index) => (weights[index]! / total) * boxCox(values[index]! / smallest, power),
  );
  return Math.log1p(power * transformed) / power + Math.log(smallest / mean);
}
