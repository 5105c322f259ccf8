import type { Issue } from "../issue";
import type { School } from "../school";
import type { Check, CheckedSheet } from "./check";
import { codeOf } from "./school-code";
import { schoolCodes } from "./sources";

/**
 * Finds schools whose code stands above for another row.
 *
 * @remarks Codes are unique and never given twice; a repeated one is a slip or a school listed twice.
 *
 * - Severity: error.
 * - Source: 教育部《学校（机构）代码管理办法》, 2010-07-26.
 */
export const codesUnique: Check = {
  id: "codes-unique",
  area: "identity",
  scope: "sheet",
  codes: ["school-code-repeated"],
  severity: "error",
  source: schoolCodes,
  example: {
    rows: [
      ["学校名称", "学校标识码", "在校生数"],
      ["甲小学", "2137000001", 100],
      ["乙小学", "2137000001", 80],
    ],
  },
  run: findCodesUnique,
};

function findCodesUnique({ reading }: CheckedSheet): readonly Issue[] {
  const firstByCode = new Map<string, School>();
  return reading.schools.flatMap((school): Issue[] => {
    const code = codeOf(school);
    if (code === null) {
      return [];
    }
    const first = firstByCode.get(code);
    if (first === undefined) {
      firstByCode.set(code, school);
      return [];
    }
    const params = { school: school.name, code, first: first.name };
    return [
      { code: "school-code-repeated", severity: "error", at: school.code!.at, school: school.name, params },
    ];
  });
}
