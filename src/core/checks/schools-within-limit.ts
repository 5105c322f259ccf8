import type { Issue } from "../issue";
import type { SchoolType } from "../school";
import { usableAmount, usablePupils, type School } from "../school";
import { readFlag } from "../sheets/read-flag";
import type { Check, CheckedSheet } from "./check";
import { guarantees } from "./sources";

/** 2,400 instead of 2,000, and 3,000 instead of 2,500. */
const easing = 1.2;
/** Schools of several stages, which may be larger. */
export const allThrough: readonly (SchoolType | null)[] = ["nine-year-school", "twelve-year-school"];

/**
 * Finds schools with more pupils than the standard allows.
 *
 * @remarks 2,000 in a school of one stage; 2,500 of compulsory age in a nine- or twelve-year school.
 *
 * - Severity: query; it is a fact about the school, not a slip in the sheet.
 * - Source: 教督〔2017〕6号, article 7 (学校规模).
 */
export const schoolsWithinLimit: Check = {
  id: "schools-within-limit",
  area: "statutory",
  scope: "school",
  codes: ["school-too-large"],
  severity: "query",
  source: guarantees,
  example: {
    rows: [
      ["学校名称", "办学类型", "在校生数"],
      ["甲小学", "小学", 2136],
    ],
  },
  run: findSchoolsWithinLimit,
};

function findSchoolsWithinLimit({ reading, pack, relaxations }: CheckedSheet): readonly Issue[] {
  const eased = relaxations.has("older-or-migrant-school-size");
  return reading.schools.flatMap((school): Issue[] => {
    const pupils = usablePupils(school);
    const stated = limitOf(school, pack.schoolLimits);
    if (pupils === null || stated === null) {
      return [];
    }
    const limit = eased && isOlderOrMigrant(school) ? stated * easing : stated;
    if (pupils <= limit) {
      return [];
    }
    const params = { school: school.name, pupils, limit, document: pack.citation.documentNumber };
    const at = school.amounts.pupils!.at;
    return [{ code: "school-too-large", severity: "query", at, school: school.name, params }];
  });
}

function limitOf(
  { type }: School,
  { schoolSize, allThroughSchoolSize }: CheckedSheet["pack"]["schoolLimits"],
): number | null {
  return allThrough.includes(type) ? allThroughSchoolSize : schoolSize;
}

function isOlderOrMigrant(school: School): boolean {
  const year = school.amounts["built-year"]?.value ?? null;
  const flagged = readFlag(school.texts["built-by-2010"]?.text ?? null) === true;
  const migrants = usableAmount(school, "migrant-pupils");
  const pupils = usablePupils(school);
  return flagged || (year !== null && year <= 2010) || (migrants ?? 0) * 2 > (pupils ?? Infinity);
}
