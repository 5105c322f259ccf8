import type { Outcome } from "../outcome";
import type { SchoolRule } from "../packs/threshold-pack";
import type { SchoolIndicatorResult } from "./assessment";
import { reachesMinimum } from "./compare";

/** What the rule needs to know of one indicator. */
export type JudgedIndicator = Pick<SchoolIndicatorResult, "outcome" | "attainment">;

/**
 * Says what the indicators of a school come to under a standard's rule.
 *
 * @remarks Met: enough indicators are met, and no unknown one could spoil that. Unmet: no values for the
 * indicators that could not be judged would make it met. Anything between is not judged. Nor is anything under a
 * rule we do not know, or one that counts more indicators than the standard lists for the stage. Indicators of the
 * document that nobody has seen are as unknown as those without a value.
 *
 * @param rule - `null` when it is not known, or when nothing is asked of single schools.
 *
 * @example One met and one just above the floor, where one must be met
 * ```ts
 * schoolOutcome([{ outcome: "met", attainment: 1 }, { outcome: "unmet", attainment: 0.9 }], { kind: "at-least", count: 1, floor: 0.85 }); // "met"
 * ```
 */
export function schoolOutcome(indicators: readonly JudgedIndicator[], rule: SchoolRule | null): Outcome {
  if (rule === null || indicators.length === 0) {
    return "notJudged";
  }
  const counted = Math.max(indicators.length, rule.indicators ?? 0);
  const met = countOf(indicators, "met");
  const open = countOf(indicators, "notJudged") + counted - indicators.length;
  const needed = metNeeded(rule, counted);
  if (indicators.some((each) => isBelowFloor(each, rule))) {
    return "unmet";
  }
  if (met + open < needed) {
    return needed > counted ? "notJudged" : "unmet";
  }
  return open === 0 || (rule.floor === null && met >= needed) ? "met" : "notJudged";
}

function countOf(indicators: readonly JudgedIndicator[], outcome: Outcome): number {
  return indicators.filter((indicator) => indicator.outcome === outcome).length;
}

function metNeeded({ kind, count }: SchoolRule, indicators: number): number {
  if (kind === "all") {
    return indicators;
  }
  return kind === "at-least" ? count : indicators - count;
}

function isBelowFloor({ outcome, attainment }: JudgedIndicator, { floor }: SchoolRule): boolean {
  return outcome === "unmet" && floor !== null && (attainment === null || !reachesMinimum(attainment, floor));
}
