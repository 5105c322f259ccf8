import { exclusionOf } from "../checks/exclusion";
import type { CellAddress } from "../grid";
import { indicatorValue } from "../indicators/indicator-value";
import { indicatorOf } from "../indicators/resource-indicators";
import type { Outcome } from "../outcome";
import type { IndicatorLimit, SchoolRule, ThresholdPack } from "../packs/threshold-pack";
import { usablePupils, type School } from "../school";
import type { Stage } from "../stage";
import type { SchoolIndicatorResult, SchoolResult } from "./assessment";
import { reachesMinimum } from "./compare";

/** Cells whose figures are known to be wrong, so that nothing may be concluded from them. */
export type DoubtfulCells = (at: CellAddress) => boolean;

/** A school's result, and whether it is certain that the school takes part. */
export interface AssessedSchool {
  readonly result: SchoolResult;
  readonly participationDecided: boolean;
}

/**
 * Judges one school against a pack.
 *
 * @remarks Met: enough indicators meet their limit and every other one reaches the floor. Unmet: no values for
 * the indicators that could not be judged would make it met. Anything between is not judged. A school that may
 * have to be left out is never called unmet.
 *
 * - Rounding: none; a value exactly at its limit meets it.
 * - Source: 教督〔2017〕6号, article 6.
 */
export function assessSchool(
  school: School,
  pack: ThresholdPack,
  stage: Stage,
  isDoubtful: DoubtfulCells,
): AssessedSchool {
  const exclusion = exclusionOf(school, pack, stage);
  const indicators = pack.limits.map((limit) => judge(school, limit, stage, isDoubtful));
  const outcome = schoolOutcome(indicators, pack.schoolRule);
  const undecided = exclusion === "undecided";
  return {
    participationDecided: !undecided,
    result: {
      name: school.name,
      code: school.code?.text ?? null,
      at: school.at,
      pupils: usablePupils(school),
      outcome: undecided && outcome === "unmet" ? "notJudged" : outcome,
      met: countOf(indicators, "met"),
      unmet: countOf(indicators, "unmet"),
      notJudged: countOf(indicators, "notJudged"),
      excluded: undecided ? null : exclusion,
      indicators,
    },
  };
}

/**
 * Says what the indicators of a school come to under a rule of so many met and a floor for the rest.
 *
 * @example Six met and one just above the floor
 * ```ts
 * schoolOutcome([{ outcome: "met", value: 1, limit: 1 }, { outcome: "unmet", value: 0.9, limit: 1 }], { atLeast: 1, floor: 0.85 }); // "met"
 * ```
 */
export function schoolOutcome(
  indicators: readonly Pick<SchoolIndicatorResult, "outcome" | "value" | "limit">[],
  { atLeast, floor }: SchoolRule,
): Outcome {
  const count = (outcome: Outcome) => indicators.filter((indicator) => indicator.outcome === outcome).length;
  const belowFloor = indicators.some(
    ({ outcome, value, limit }) => outcome === "unmet" && !reachesMinimum(value!, limit * floor),
  );
  if (belowFloor || count("met") + count("notJudged") < atLeast) {
    return "unmet";
  }
  return count("notJudged") === 0 ? "met" : "notJudged";
}

function judge(
  school: School,
  { indicator: id, min }: IndicatorLimit,
  stage: Stage,
  isDoubtful: DoubtfulCells,
): SchoolIndicatorResult {
  const limit = min[stage];
  const { value, cells } = indicatorValue(school, indicatorOf(id));
  if (value === null || cells.some(isDoubtful)) {
    return { id, value: null, limit, outcome: "notJudged", shortfall: null, cells };
  }
  const met = reachesMinimum(value, limit);
  return { id, value, limit, outcome: met ? "met" : "unmet", shortfall: met ? 0 : limit - value, cells };
}

function countOf(indicators: readonly SchoolIndicatorResult[], outcome: Outcome): number {
  return indicators.filter((indicator) => indicator.outcome === outcome).length;
}
