import { weightedSample } from "../indices/weighted-sample";
import { weightedSpread } from "../indices/weighted-spread";
import { indicatorOf } from "../indicators/catalogue";
import type { IndicatorId } from "../indicators/indicator";
import type { Outcome } from "../outcome";
import type { BalanceRule } from "../packs/threshold-pack";
import type { Stage } from "../stage";
import type { IndicatorResult, Interval } from "./assessment";
import { meets } from "./compare";
import { singleChange } from "./single-change";
import { coefficientInterval, type Spread, type SpreadItem } from "./spread";
import { largestShares } from "./variance-shares";

/** The values of one indicator in the schools that take part. */
export interface IndicatorSample {
  readonly id: IndicatorId;
  readonly items: readonly SpreadItem[];
  /** Schools that take part, usable or not. */
  readonly schools: number;
  /** Whether these are certainly all the schools that take part. */
  readonly complete: boolean;
}

const sharesListed = 10;

/**
 * Measures the spread of one indicator over the schools that take part.
 *
 * @remarks The mean is the county total over the county pupils, the spread the pupil-weighted population
 * standard deviation, the coefficient their quotient. They are given over the schools that could be used, but
 * the coefficient is judged only when every school could: a missing school can move it either way. A mean of 0
 * leaves the coefficient undefined, and it is not judged. Under a rule on the mean of all coefficients no single
 * one is judged.
 *
 * - Rounding: none.
 * - Source: 教督〔2017〕6号, article 6; the weighting follows the method's worked example,
 *   https://m.777doc.com/doc-2019910.html
 */
export function assessIndicator(
  sample: IndicatorSample,
  balance: BalanceRule,
  stage: Stage,
): IndicatorResult {
  const spread = spreadOf(sample);
  const limit = balance.rule === "each" ? balance.ceiling[stage] : null;
  const allUsed = sample.complete && sample.items.length === sample.schools;
  const range = spread === null ? null : coefficientInterval(spread);
  const outcome = outcomeOf(spread?.cv ?? null, limit, allUsed, balance.inclusive);
  return {
    id: sample.id,
    schoolsUsed: sample.items.length,
    schoolsNotJudged: sample.schools - sample.items.length,
    mean: spread?.mean ?? null,
    standardDeviation: spread?.standardDeviation ?? null,
    cv: spread?.cv ?? null,
    limit,
    outcome,
    range,
    borderline: limit !== null && straddles(range, limit, balance.inclusive),
    shares: spread === null ? [] : largestShares(spread, sharesListed),
    singleChange:
      spread !== null && outcome === "unmet" && limit !== null
        ? singleChange(spread, indicatorOf(sample.id), { limit, inclusive: balance.inclusive })
        : null,
  };
}

/** Judges a coefficient against its ceiling, unrounded; inclusive unless said otherwise. */
export function coefficientOutcome(cv: number, ceiling: number, inclusive = true): Outcome {
  return meets(cv, { limit: ceiling, direction: "at-most", inclusive }) ? "met" : "unmet";
}

/** Whether one end of a range stays within a ceiling and the other does not. */
export function straddles(range: Interval | null, ceiling: number, inclusive: boolean): boolean {
  if (range === null || range.low === range.high) {
    return false;
  }
  const outcome = (cv: number) => coefficientOutcome(cv, ceiling, inclusive);
  return outcome(range.low) !== outcome(range.high);
}

function outcomeOf(cv: number | null, limit: number | null, allUsed: boolean, inclusive: boolean) {
  if (limit === null) {
    return null;
  }
  return cv === null || !allUsed ? ("notJudged" as const) : coefficientOutcome(cv, limit, inclusive);
}

function spreadOf({ id, items }: IndicatorSample): Spread | null {
  if (items.length === 0) {
    return null;
  }
  const values = Float64Array.from(items, ({ value }) => value);
  const pupils = Float64Array.from(items, (item) => item.pupils);
  const { mean, deviation: standardDeviation } = weightedSpread(weightedSample(values, pupils));
  return { id, items, mean, standardDeviation, cv: mean > 0 ? standardDeviation / mean : null };
}
