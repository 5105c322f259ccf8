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
 * indicators that could not be judged would make it met. Anything between is not judged, and so is everything
 * under a rule we do not know. An unmet indicator without an attainment (no computer at all) is below any floor.
 *
 * @example Six met and one just above the floor
 * ```ts
 * schoolOutcome([{ outcome: "met", attainment: 1 }, { outcome: "unmet", attainment: 0.9 }], { kind: "at-least", count: 1, floor: 0.85 }); // "met"
 * ```
 */
export function schoolOutcome(indicators: readonly JudgedIndicator[], rule: SchoolRule | null): Outcome {
  if (rule === null) {
    return "notJudged";
  }
  const count = (outcome: Outcome) => indicators.filter((indicator) => indicator.outcome === outcome).length;
  const needed = metNeeded(rule, indicators.length);
  if (indicators.some((each) => isBelowFloor(each, rule)) || count("met") + count("notJudged") < needed) {
    return "unmet";
  }
  const settled = count("notJudged") === 0 || (rule.floor === null && count("met") >= needed);
  return settled && indicators.length > 0 ? "met" : "notJudged";
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
