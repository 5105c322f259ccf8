import type { Issue } from "../issue";
import type { Check, CheckedSheet } from "./check";
import { codeOf, isWellFormedCode } from "./school-code";
import { schoolCodes } from "./sources";

/**
 * Finds school codes that no school can have.
 *
 * @remarks Ten digits: two for the category, two for the province, six in sequence. Excel often turns a code
 * into a rounded or scientific number.
 *
 * - Severity: error.
 * - Source: 教育部《学校（机构）代码管理办法》, 2010-07-26.
 */
export const codesWellFormed: Check = {
  id: "codes-well-formed",
  area: "identity",
  scope: "school",
  codes: ["school-code-malformed"],
  severity: "error",
  source: schoolCodes,
  example: {
    rows: [
      ["学校名称", "学校标识码", "在校生数"],
      ["甲小学", "21370001", 100],
    ],
  },
  run: findCodesWellFormed,
};

function findCodesWellFormed({ reading }: CheckedSheet): readonly Issue[] {
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
