import type { Issue } from "../issue";
import { usableAmount, usablePupils } from "../school";
import type { Check, CheckedSheet } from "./check";
import { findingIn } from "./finding";

/**
 * Finds schools with pupils and without one full-time teacher.
 *
 * - Severity: query; small teaching points may be taught from elsewhere.
 * - Source: ours.
 */
export const schoolsHaveTeachers: Check = {
  id: "schools-have-teachers",
  area: "arithmetic",
  scope: "school",
  codes: ["teachers-none"],
  severity: "query",
  source: null,
  example: {
    rows: [
      ["学校名称", "在校生数", "专任教师数"],
      ["甲小学", 400, 0],
    ],
  },
  run: findSchoolsHaveTeachers,
};

function findSchoolsHaveTeachers({ reading }: CheckedSheet): readonly Issue[] {
  return reading.schools.flatMap((school): Issue[] => {
    const pupils = usablePupils(school);
    return pupils !== null && usableAmount(school, "teachers") === 0
      ? [findingIn(["teachers-none", "query"], school, "teachers", { pupils })]
      : [];
  });
}
