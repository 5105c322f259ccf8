import { DomainError } from "../domain-error";
import type { BalanceRule } from "../packs/threshold-pack";
import type { Stage } from "../stage";
import { coefficientOutcome, straddles } from "./assess-indicator";
import type { CompositeResult, IndicatorResult, Interval } from "./assessment";

/**
 * Takes the simple mean of balance coefficients (综合差异系数).
 *
 * @remarks One coefficient may lie far above 1 while the composite passes; nothing is cut off.
 *
 * - Rounding: none.
 * - Source: 教督〔2012〕3号; the mean agrees with published rows of 重庆, 安徽 and 吉林.
 *
 * @param cvs - Unrounded coefficients; at least one.
 * @throws {@link DomainError} `sample-empty`
 *
 * @example Two coefficients
 * ```ts
 * compositeOf([0.25, 0.75]); // 0.5
 * ```
 */
export function compositeOf(cvs: readonly number[]): number {
  if (cvs.length === 0) {
    throw new DomainError("sample-empty", {});
  }
  return cvs.reduce((sum, cv) => sum + cv, 0) / cvs.length;
}

/** Judges the composite; not judged as soon as one coefficient is not known over every school. */
export function assessComposite(
  indicators: readonly IndicatorResult[],
  balance: BalanceRule,
  stage: Stage,
  complete: boolean,
): CompositeResult {
  const limit = balance.ceiling[stage];
  const cvs = indicators.flatMap(({ cv }) => (cv === null ? [] : [cv]));
  const cv = cvs.length === indicators.length && cvs.length > 0 ? compositeOf(cvs) : null;
  const allUsed = complete && indicators.every(({ schoolsNotJudged }) => schoolsNotJudged === 0);
  const range = cv === null ? null : meanRange(indicators);
  return {
    cv,
    limit,
    outcome: cv === null || !allUsed ? "notJudged" : coefficientOutcome(cv, limit, balance.inclusive),
    range,
    borderline: straddles(range, limit, balance.inclusive),
  };
}

function meanRange(indicators: readonly IndicatorResult[]): Interval {
  const end = (side: keyof Interval) =>
    Math.min(compositeOf(indicators.map(({ range }) => range?.[side] ?? 0)), Number.MAX_VALUE);
  return { low: end("low"), high: end("high") };
}
