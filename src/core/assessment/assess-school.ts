import { exclusionOf } from "../checks/exclusion";
import type { Outcome } from "../outcome";
import type { ThresholdPack } from "../packs/threshold-pack";
import { usablePupils, type School } from "../school";
import type { Stage } from "../stage";
import type { Switches } from "../switches";
import type { SchoolIndicatorResult, SchoolResult } from "./assessment";
import { judgeIndicator, type DoubtfulCells } from "./judge-indicator";
import { relaxedSchool } from "./relaxed-school";
import { schoolOutcome } from "./school-outcome";

/** What every school of a stage is judged by. */
export interface SchoolJudging {
  readonly pack: ThresholdPack;
  readonly stage: Stage;
  readonly switches: Switches;
  readonly isDoubtful: DoubtfulCells;
}

/** A school's result, and whether it is certain that the school takes part. */
export interface AssessedSchool {
  readonly result: SchoolResult;
  readonly participationDecided: boolean;
}

/**
 * Judges one school against a pack.
 *
 * @remarks A school that may have to be left out is never called unmet.
 *
 * - Source: the pack's school rule, for example 教督〔2017〕6号, article 6.
 */
export function assessSchool(school: School, judging: SchoolJudging): AssessedSchool {
  const { pack, stage, switches, isDoubtful } = judging;
  const exclusion = exclusionOf(school, pack, stage, switches);
  const relaxed = relaxedSchool(school, switches.relaxations);
  const indicators = pack.limits
    .filter(({ cases }) => cases[stage].length > 0)
    .map((limit) => judgeIndicator(relaxed, { limit, stage, scoring: pack.scoring, isDoubtful }));
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

function countOf(indicators: readonly SchoolIndicatorResult[], outcome: Outcome): number {
  return indicators.filter((indicator) => indicator.outcome === outcome).length;
}
