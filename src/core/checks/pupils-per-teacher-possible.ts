import type { Issue } from "../issue";
import { usableAmount, usablePupils } from "../school";
import type { Check, CheckedSheet } from "./check";
import { findingIn } from "./finding";

/**
 * Finds schools with more than 100 pupils for each teacher, or more than two teachers for each pupil.
 *
 * - Severity: query.
 * - Source: ours.
 */
export const pupilsPerTeacherPossible: Check = {
  id: "pupils-per-teacher-possible",
  area: "units",
  scope: "school",
  codes: ["pupils-per-teacher-impossible"],
  severity: "query",
  source: null,
  example: {
    rows: [
      ["学校名称", "在校生数", "专任教师数"],
      ["甲小学", 400, 3],
    ],
  },
  run: findPupilsPerTeacherPossible,
};

function findPupilsPerTeacherPossible({ reading }: CheckedSheet): readonly Issue[] {
  return reading.schools.flatMap((school): Issue[] => {
    const teachers = usableAmount(school, "teachers");
    const pupils = usablePupils(school);
    if (!teachers || pupils === null || (pupils <= teachers * 100 && teachers <= pupils * 2)) {
      return [];
    }
    // a trace of a teacher, reported as no whole number, may be too little to divide by
    const params = { ratio: Math.min(pupils / teachers, Number.MAX_VALUE) };
    return [findingIn(["pupils-per-teacher-impossible", "query"], school, "teachers", params)];
  });
}
