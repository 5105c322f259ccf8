import type { Issue } from "../issue";
import type { SchoolType } from "../school";
import { usablePupils } from "../school";
import type { CheckedSheet } from "./check";

const allThrough: readonly (SchoolType | null)[] = ["nine-year-school", "twelve-year-school"];

/**
 * Finds schools with more pupils than the standard allows.
 *
 * @remarks 2,000 in a school of one stage; 2,500 of compulsory age in a nine- or twelve-year school.
 *
 * - Severity: query; it is a fact about the school, not a slip in the sheet.
 * - Source: 教督〔2017〕6号, article 7 (学校规模).
 */
export function schoolsWithinLimit({ reading, pack }: CheckedSheet): readonly Issue[] {
  const { schoolSize, allThroughSchoolSize } = pack.schoolLimits;
  return reading.schools.flatMap((school): Issue[] => {
    const pupils = usablePupils(school);
    const limit = allThrough.includes(school.type) ? allThroughSchoolSize : schoolSize;
    if (pupils === null || pupils <= limit) {
      return [];
    }
    const params = { school: school.name, pupils, limit, document: pack.citation.documentNumber };
    const at = school.amounts.pupils!.at;
    return [{ code: "school-too-large", severity: "query", at, school: school.name, params }];
  });
}
