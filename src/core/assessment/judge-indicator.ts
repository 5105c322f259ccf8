import { indicatorOf } from "../indicators/catalogue";
import type { IndicatorId } from "../indicators/indicator";
import type { IndicatorValue } from "../indicators/indicator-value";
import { limitFor, type SchoolLimit } from "../packs/limit-for";
import type { IndicatorLimit, ScoreBand } from "../packs/threshold-pack";
import { usableAmount, type School } from "../school";
import type { Stage } from "../stage";
import type { Interval, NotJudgedWhy, SchoolIndicatorResult } from "./assessment";
import { scoreOf } from "./attainment";
import { meets, type Bound } from "./compare";
import { judgeValue } from "./judge-value";
import { needOf } from "./need-of";
import type { Measured } from "./measured";
import { stagePart } from "./stage-part";

/** What one indicator is judged by. */
export interface Judging {
  readonly limit: IndicatorLimit;
  readonly stage: Stage;
  readonly scoring: readonly ScoreBand[];
}

/** Whether a standard asks a limit of this school: none of dormitories where certainly nobody boards. */
export function isAsked({ indicator, cases }: IndicatorLimit, stage: Stage, school: School): boolean {
  const nobodyBoards =
    indicatorOf(indicator).denominator === "boarders" && usableAmount(school, "boarders") === 0;
  return cases[stage].length > 0 && !nobodyBoards;
}

/**
 * Judges one indicator of one school.
 *
 * @remarks A school with pupils and not one computer is certainly above any number of pupils per computer: unmet,
 * with no value and an attainment of 0.
 *
 * - Rounding: none; a value exactly at its limit meets it where the standard includes the limit.
 */
export function judgeIndicator(
  school: School,
  { given, interval, doubtful }: Measured,
  { limit, stage, scoring }: Judging,
): SchoolIndicatorResult {
  const indicator = indicatorOf(limit.indicator);
  const asked = limitFor(limit, stage, school);
  const why = doubtful ? "value-doubtful" : whyNotJudged(given, asked, limit);
  if (why !== null || asked.limit === null) {
    return unjudged(given, limit.indicator, asked.limit, why);
  }
  const { value, cells } = given;
  const bound: Bound = { limit: asked.limit, direction: limit.direction, inclusive: limit.inclusive };
  const judgement = judgeValue(value, bound);
  const met = judgement.outcome === "met";
  return {
    id: limit.indicator,
    value,
    limit: asked.limit,
    ...judgement,
    why: null,
    need: met ? null : needOf(given, indicator, bound, stagePart(school, indicator)),
    score: scoreOf(judgement.attainment, met, scoring),
    borderline: interval !== null && isBorderline(interval, bound),
    cells,
  };
}

/** A limit nobody has seen comes before a blank cell: filling the cell in would not help. */
function whyNotJudged(
  { value, unbounded }: IndicatorValue,
  { why }: SchoolLimit,
  { direction }: IndicatorLimit,
): NotJudgedWhy | null {
  if (why === "unknown") {
    return "limit-unknown";
  }
  if (value === null && !(unbounded && direction === "at-most")) {
    return "value-missing";
  }
  return why === null ? null : "limit-undecided";
}

function unjudged(
  { value, cells }: IndicatorValue,
  id: IndicatorId,
  limit: number | null,
  why: NotJudgedWhy | null,
): SchoolIndicatorResult {
  return {
    ...{ id, value: why === "value-doubtful" ? null : value, limit, outcome: "notJudged", why },
    ...{ shortfall: null, attainment: null, need: null, score: null, borderline: false, cells },
  };
}

/** Whether one end of the interval meets the limit and the other does not. */
function isBorderline({ low, high }: Interval, bound: Bound): boolean {
  return meets(low, bound) !== meets(high, bound);
}
