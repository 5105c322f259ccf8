import type { Issue } from "../issue";
import type { School } from "../school";
import type { Check, CheckedSheet } from "./check";
import { findingAt } from "./finding";
import { sameSchools } from "./same-schools";
import { codeOf } from "./school-code";
import { schoolCodes } from "./sources";

/**
 * Finds schools whose type is not the one of last year, and schools of the same name and type with another code.
 *
 * @remarks A school that changes its category gets a new code; one that does not keeps its code for good.
 *
 * - Severity: query.
 * - Source: 教育部《学校（机构）代码管理办法》, 2010-07-26.
 */
export const lastYearTypesKept: Check = {
  id: "last-year-types-kept",
  area: "last-year",
  scope: "sheet",
  codes: ["school-type-changed", "school-code-changed"],
  severity: "query",
  source: schoolCodes,
  example: {
    rows: [
      ["学校名称", "学校标识码", "办学类型", "在校生数"],
      ["东山学校", "2137000001", "小学", 60],
      ["西山小学", "2137000003", "小学", 90],
    ],
    lastYear: [
      ["学校名称", "学校标识码", "办学类型", "在校生数"],
      ["东山学校", "2137000001", "教学点", 60],
      ["西山小学", "2137000002", "小学", 90],
    ],
  },
  run: findLastYearTypesKept,
};

function findLastYearTypesKept({ reading, lastYear }: CheckedSheet): readonly Issue[] {
  if (lastYear === null) {
    return [];
  }
  return sameSchools(reading.schools, lastYear).pairs.flatMap(({ now, before }) => {
    const changed = typeChanged(now, before);
    return changed.length > 0 ? changed : codeChanged(now, before);
  });
}

function typeChanged(school: School, { type: before }: School): readonly Issue[] {
  const { type: now, typeText, at } = school;
  return now === null || before === null || now === before
    ? []
    : [findingAt(["school-type-changed", "query"], school, typeText?.at ?? at, { now, before })];
}

function codeChanged(school: School, last: School): readonly Issue[] {
  const [now, before] = [codeOf(school), codeOf(last)];
  return now === null || before === null || now === before
    ? []
    : [findingAt(["school-code-changed", "query"], school, school.code!.at, { now, before })];
}
