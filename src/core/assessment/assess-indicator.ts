import { weightedCv } from "../indices/weighted-cv";
import { weightedMean } from "../indices/weighted-mean";
import { weightedStandardDeviation } from "../indices/weighted-standard-deviation";
import type { IndicatorId } from "../indicators/indicator";
import type { Outcome } from "../outcome";
import type { IndicatorResult, SchoolResult } from "./assessment";
import { staysWithin } from "./compare";

/**
 * Measures the spread of one indicator over the schools that take part.
 *
 * @remarks The mean is the county total over the county pupils, the spread the pupil-weighted population
 * standard deviation, the coefficient their quotient. They are given over the schools that could be used, but
 * the coefficient is judged only when every school could: a missing school can move it either way. A mean of 0
 * leaves the coefficient undefined, and it is not judged.
 *
 * - Rounding: none; a coefficient exactly at the ceiling meets it.
 * - Source: 教督〔2017〕6号, article 6; the weighting follows the method's worked example,
 *   https://m.777doc.com/doc-2019910.html
 *
 * @param schools - Those that take part.
 * @param complete - Whether these are certainly all the schools that take part.
 */
export function assessIndicator(
  id: IndicatorId,
  schools: readonly SchoolResult[],
  limit: number,
  complete: boolean,
): IndicatorResult {
  const sample = schools.flatMap(({ pupils, indicators }) => {
    const value = indicators.find((indicator) => indicator.id === id)?.value ?? null;
    return value === null || pupils === null ? [] : [{ value, weight: pupils }];
  });
  const mean = sample.length === 0 ? null : weightedMean(sample);
  const cv = mean === null || mean <= 0 ? null : weightedCv(sample);
  const allUsed = complete && sample.length === schools.length;
  return {
    id,
    schoolsUsed: sample.length,
    schoolsNotJudged: schools.length - sample.length,
    mean,
    standardDeviation: mean === null ? null : weightedStandardDeviation(sample),
    cv,
    limit,
    outcome: cv === null || !allUsed ? "notJudged" : coefficientOutcome(cv, limit),
  };
}

/** Judges a coefficient against its ceiling, unrounded and inclusive. */
export function coefficientOutcome(cv: number, ceiling: number): Outcome {
  return staysWithin(cv, ceiling) ? "met" : "unmet";
}
