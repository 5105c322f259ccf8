import { exclusionOf } from "../checks/exclusion";
import type { Indicator } from "../indicators/indicator";
import type { Outcome } from "../outcome";
import type { ThresholdPack } from "../packs/threshold-pack";
import { usablePupils, type School } from "../school";
import type { Stage } from "../stage";
import type { Switches } from "../switches";
import type { SchoolIndicatorResult, SchoolResult } from "./assessment";
import { isAsked, judgeIndicator } from "./judge-indicator";
import { measured, type DoubtfulCells, type Measured } from "./measured";
import { relaxedSchool } from "./relaxed-school";
import { schoolOutcome } from "./school-outcome";

/** What every school of a stage is judged by. */
export interface SchoolJudging {
  readonly pack: ThresholdPack;
  readonly stage: Stage;
  readonly switches: Switches;
  readonly isDoubtful: DoubtfulCells;
  /** What is measured; among it whatever the pack limits in this stage. */
  readonly indicators: readonly Indicator[];
}

/** A school's result, and what it rests on. */
export interface AssessedSchool {
  readonly result: SchoolResult;
  /** Whether it is certain that the school takes part, or that it is left out. */
  readonly participationDecided: boolean;
  /** The school with what the easings let count. */
  readonly counted: School;
  /** In the order of `SchoolJudging.indicators`. */
  readonly measures: readonly Measured[];
  /** Whether a figure that something was measured from is known to be wrong. */
  readonly doubtful: boolean;
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
  const counted = relaxedSchool(school, switches.relaxations);
  const measures = judging.indicators.map((indicator) => measured(counted, indicator, isDoubtful));
  const indicators = judgedIndicators(counted, measures, judging);
  const outcome = schoolOutcome(indicators, pack.schoolRule);
  const undecided = exclusion === "undecided";
  return {
    participationDecided: !undecided,
    counted,
    measures,
    doubtful: measures.some(({ doubtful }) => doubtful),
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

function judgedIndicators(
  school: School,
  measures: readonly Measured[],
  { pack: { limits, scoring }, stage, indicators }: SchoolJudging,
): readonly SchoolIndicatorResult[] {
  const results: SchoolIndicatorResult[] = [];
  for (const limit of limits) {
    const position = indicators.findIndex(({ id }) => id === limit.indicator);
    if (position >= 0 && isAsked(limit, stage, school)) {
      results.push(judgeIndicator(school, measures[position]!, { limit, stage, scoring }));
    }
  }
  return results;
}

function countOf(indicators: readonly SchoolIndicatorResult[], outcome: Outcome): number {
  return indicators.filter((indicator) => indicator.outcome === outcome).length;
}
