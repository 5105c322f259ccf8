import type { Issue } from "../issue";
import type { Check, CheckedSheet } from "./check";
import { findingAt } from "./finding";
import { sameSchools } from "./same-schools";
import { schoolCodes } from "./sources";

/**
 * Finds schools whose type is not the one of last year.
 *
 * @remarks A school that changes its category gets a new code, so the same school with another type is worth a look.
 *
 * - Severity: query.
 * - Source: 教育部《学校（机构）代码管理办法》, 2010-07-26.
 */
export const lastYearTypesKept: Check = {
  id: "last-year-types-kept",
  area: "last-year",
  codes: ["school-type-changed"],
  severity: "query",
  source: schoolCodes,
  example: {
    rows: [
      ["学校名称", "办学类型", "在校生数"],
      ["东山学校", "小学", 30],
    ],
    lastYear: [
      ["学校名称", "办学类型", "在校生数"],
      ["东山学校", "教学点", 30],
    ],
  },
  run: findLastYearTypesKept,
};

function findLastYearTypesKept({ reading, lastYear }: CheckedSheet): readonly Issue[] {
  if (lastYear === null) {
    return [];
  }
  return sameSchools(reading.schools, lastYear).pairs.flatMap(({ now: school, before }): Issue[] => {
    if (school.type === null || before.type === null || school.type === before.type) {
      return [];
    }
    const params = { now: school.type, before: before.type };
    return [findingAt(["school-type-changed", "query"], school, school.typeText?.at ?? school.at, params)];
  });
}
