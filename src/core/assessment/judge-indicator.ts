import type { CellAddress } from "../grid";
import { indicatorOf } from "../indicators/catalogue";
import { indicatorValue, type IndicatorValue } from "../indicators/indicator-value";
import { limitFor } from "../packs/limit-for";
import type { IndicatorLimit, ScoreBand } from "../packs/threshold-pack";
import type { School } from "../school";
import type { Stage } from "../stage";
import type { Interval, NotJudgedWhy, SchoolIndicatorResult } from "./assessment";
import { attainmentOf, scoreOf } from "./attainment";
import { meets, type Bound } from "./compare";
import { needOf } from "./need-of";
import { valueInterval } from "./value-interval";

/** Cells whose figures are known to be wrong, so that nothing may be concluded from them. */
export type DoubtfulCells = (at: CellAddress) => boolean;

/** What one indicator is judged by. */
export interface Judging {
  readonly limit: IndicatorLimit;
  readonly stage: Stage;
  readonly scoring: readonly ScoreBand[];
  readonly isDoubtful: DoubtfulCells;
}

/**
 * Judges one indicator of one school.
 *
 * @remarks A school with pupils and not one computer is certainly above any number of pupils per computer: unmet,
 * without a value.
 *
 * - Rounding: none; a value exactly at its limit meets it where the standard includes the limit.
 */
export function judgeIndicator(school: School, judging: Judging): SchoolIndicatorResult {
  const { limit, stage } = judging;
  const indicator = indicatorOf(limit.indicator);
  const given = indicatorValue(school, indicator);
  const asked = limitFor(limit, stage, school);
  const why = whyNotJudged(given, asked.why, judging);
  if (why !== null || asked.limit === null) {
    const value = why === "value-doubtful" ? null : given.value;
    return { ...unjudged(given), id: indicator.id, value, limit: asked.limit, why };
  }
  const bound: Bound = { limit: asked.limit, direction: limit.direction, inclusive: limit.inclusive };
  const interval = valueInterval(school, indicator, given);
  return {
    id: indicator.id,
    limit: bound.limit,
    why: null,
    cells: given.cells,
    borderline: interval !== null && isBorderline(interval, bound),
    ...judged(given.value, bound, judging.scoring),
    need: given.value !== null && meets(given.value, bound) ? null : needOf(given, indicator, bound),
  };
}

function whyNotJudged(
  { value, unbounded, cells }: IndicatorValue,
  limitWhy: "unknown" | "undecided" | null,
  { isDoubtful }: Judging,
): NotJudgedWhy | null {
  if (cells.some(isDoubtful)) {
    return "value-doubtful";
  }
  if (value === null && !unbounded) {
    return "value-missing";
  }
  return limitWhy === null ? null : `limit-${limitWhy}`;
}

function unjudged({ cells }: IndicatorValue) {
  const nothing = { shortfall: null, attainment: null, need: null, score: null } as const;
  return { ...nothing, outcome: "notJudged" as const, borderline: false, cells };
}

function judged(value: number | null, bound: Bound, scoring: readonly ScoreBand[]) {
  const met = value !== null && meets(value, bound);
  const attainment = value === null ? null : attainmentOf(value, bound.limit, bound.direction);
  const outcome = met ? ("met" as const) : ("unmet" as const);
  const shortfall = met ? 0 : value === null ? null : Math.abs(bound.limit - value);
  return { value, outcome, shortfall, attainment, score: scoreOf(attainment ?? 0, met, scoring) };
}

/** Whether one end of the interval meets the limit and the other does not. */
function isBorderline({ low, high }: Interval, bound: Bound): boolean {
  return low < high && meets(low, bound) !== meets(high, bound);
}
