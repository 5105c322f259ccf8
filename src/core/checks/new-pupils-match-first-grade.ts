import type { Issue } from "../issue";
import { usableAmount } from "../school";
import type { Check, CheckedSheet } from "./check";
import { findingIn } from "./finding";
import { crossChecks } from "./sources";

/**
 * Finds intakes that differ from the pupils of the first grade.
 *
 * - Severity: query.
 * - Source: cross-field checks of education statistics, https://m.wnwk.com/doc/849453.html
 */
export const newPupilsMatchFirstGrade: Check = {
  id: "new-pupils-match-first-grade",
  area: "cross-field",
  scope: "school",
  codes: ["new-pupils-differ"],
  severity: "query",
  source: crossChecks,
  example: {
    rows: [
      ["学校名称", "在校生数", "招生数", "一年级在校生数"],
      ["甲小学", 400, 66, 70],
    ],
  },
  run: findNewPupilsMatchFirstGrade,
};

function findNewPupilsMatchFirstGrade({ reading }: CheckedSheet): readonly Issue[] {
  return reading.schools.flatMap((school): Issue[] => {
    const entered = usableAmount(school, "new-pupils");
    const firstGrade = usableAmount(school, "first-grade-pupils");
    return entered === null || firstGrade === null || entered === firstGrade
      ? []
      : [findingIn(["new-pupils-differ", "query"], school, "new-pupils", { entered, firstGrade })];
  });
}
