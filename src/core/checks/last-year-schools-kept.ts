import type { Issue } from "../issue";
import type { School } from "../school";
import type { Check, CheckedSheet } from "./check";
import { sameSchools } from "./same-schools";

/**
 * Lists the schools that were there last year and are not now, and the other way round.
 *
 * @remarks Schools are paired by code, else by a name that only one school has.
 *
 * - Severity: notice, one for each list.
 * - Source: ours.
 */
export const lastYearSchoolsKept: Check = {
  id: "last-year-schools-kept",
  area: "last-year",
  scope: "sheet",
  codes: ["schools-gone", "schools-new"],
  severity: "notice",
  source: null,
  example: {
    rows: [
      ["学校名称", "在校生数"],
      ["甲小学", 400],
      ["丙小学", 90],
    ],
    lastYear: [
      ["学校名称", "在校生数"],
      ["甲小学", 400],
      ["乙小学", 80],
    ],
  },
  run: findLastYearSchoolsKept,
};

function findLastYearSchoolsKept({ reading, lastYear }: CheckedSheet): readonly Issue[] {
  if (lastYear === null || lastYear.length === 0) {
    return [];
  }
  const { gone, added } = sameSchools(reading.schools, lastYear);
  return [...listed("schools-gone", gone), ...listed("schools-new", added)];
}

function listed(code: "schools-gone" | "schools-new", schools: readonly School[]): readonly Issue[] {
  const params = { schools: schools.map(({ name }) => name) };
  return schools.length === 0 ? [] : [{ code, severity: "notice", at: null, school: null, params }];
}
