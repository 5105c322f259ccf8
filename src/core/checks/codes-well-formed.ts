import type { Issue } from "../issue";
import type { CheckedSheet } from "./check";
import { codeOf, isWellFormedCode } from "./school-code";

/**
 * Finds school codes that no school can have.
 *
 * @remarks Ten digits: two for the category, two for the province, six in sequence. Excel often turns a code
 * into a rounded or scientific number.
 *
 * - Severity: error.
 * - Source: 教育部《学校（机构）代码管理办法》, 2010-07-26.
 */
export function codesWellFormed({ reading }: CheckedSheet): readonly Issue[] {
  return reading.schools.flatMap((school): Issue[] => {
    const code = codeOf(school);
    if (code === null || isWellFormedCode(code)) {
      return [];
    }
    const params = { school: school.name, code };
    return [
      { code: "school-code-malformed", severity: "error", at: school.code!.at, school: school.name, params },
    ];
  });
}
