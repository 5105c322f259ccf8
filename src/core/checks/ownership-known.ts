import type { Issue } from "../issue";
import type { Check, CheckedSheet } from "./check";
import { exclusionOf, isOwnershipOpen, leavesPrivateOut } from "./exclusion";
import { findingAt } from "./finding";
import { resources } from "./sources";

/**
 * Finds schools of which it cannot be told who runs them.
 *
 * @remarks Some standards leave private schools out. Under those, a school that leaves the column blank or
 * unclear may or may not count, and no coefficient of the county is judged; under the others it takes part, and
 * a blank is not asked about.
 *
 * - Severity: query.
 * - Source: the table instructions of 教督〔2012〕3号 leave 民办 schools out; 教督〔2017〕6号 does not say.
 */
export const ownershipKnown: Check = {
  id: "ownership-known",
  area: "identity",
  scope: "school",
  codes: ["ownership-unknown"],
  severity: "query",
  source: resources,
  example: {
    rows: [
      ["学校名称", "办别", "在校生数"],
      ["甲小学", "其他", 100],
    ],
  },
  run: findOwnershipKnown,
};

function findOwnershipKnown({ reading, pack, stage, switches }: CheckedSheet): readonly Issue[] {
  const decides = leavesPrivateOut(pack, switches);
  return reading.schools.filter(isOwnershipOpen).flatMap((school) => {
    const { at, text } = school.texts.ownership!;
    const hangsOnIt = decides && exclusionOf(school, pack, stage, switches) === "undecided";
    return text === null && !hangsOnIt
      ? []
      : [findingAt(["ownership-unknown", "query"], school, at, { text })];
  });
}
