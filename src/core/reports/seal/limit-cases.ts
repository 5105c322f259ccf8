import { limitFor, openCases } from "../../packs/limit-for";
import type { IndicatorLimit, LimitCase } from "../../packs/threshold-pack";
import type { School } from "../../school";
import type { Stage } from "../../stage";

/** What a row knows of the case that is meant for its school: a position in the list of cases, or that none is. */
export const noCase = { unknown: 0, undecided: -1 } as const;

/**
 * Says which case of a limit is meant for a school, from 1.
 *
 * @returns {@link noCase} where the standard's number has not been seen, or the sheet does not tell which case fits.
 */
export function limitCase(limit: IndicatorLimit, stage: Stage, school: School): number {
  const cases = limit.cases[stage];
  const { cases: open, settled } = openCases(cases, school);
  const [first] = open;
  if (settled && open.length === 1 && first !== undefined) {
    return first.value === null ? noCase.unknown : cases.indexOf(first) + 1;
  }
  const { why } = limitFor(limit, stage, school);
  return why === null && first !== undefined && isNumber(first)
    ? cases.indexOf(first) + 1
    : noCase[whyNot(why)];
}

function isNumber({ value }: LimitCase): boolean {
  return typeof value === "number";
}

/** Several cases that would agree only for the present number of classes are undecided. */
function whyNot(why: "unknown" | "undecided" | null): "unknown" | "undecided" {
  return why === "unknown" ? "unknown" : "undecided";
}
