import type { Issue } from "../issue";
import type { SchoolType } from "../school";
import type { Check, CheckedSheet } from "./check";
import { codeOf, isWellFormedCode } from "./school-code";
import { schoolCodes } from "./sources";

const categories: Readonly<Record<SchoolType, readonly string[]>> = {
  kindergarten: ["11"],
  "primary-school": ["21"],
  "teaching-point": ["21", "31"],
  "junior-school": ["31"],
  "nine-year-school": ["31"],
  "twelve-year-school": ["34"],
  "complete-secondary": ["34"],
  "senior-school": ["34"],
  "special-school": ["51"],
  "vocational-school": ["32", "35", "36"],
};

/**
 * Finds codes whose category does not go with the school's type.
 *
 * @remarks The rule names the categories; that 一贯制 schools use 31 and 34 is inferred, so a person decides.
 *
 * - Severity: query.
 * - Source: 教育部《学校（机构）代码管理办法》, 2010-07-26, categories; the mapping to types is ours.
 */
export const codesMatchTypes: Check = {
  id: "codes-match-types",
  area: "identity",
  scope: "school",
  codes: ["school-code-type-differs"],
  severity: "query",
  source: schoolCodes,
  example: {
    rows: [
      ["学校名称", "学校标识码", "办学类型", "在校生数"],
      ["甲小学", "3137000001", "小学", 100],
    ],
  },
  run: findCodesMatchTypes,
};

function findCodesMatchTypes({ reading }: CheckedSheet): readonly Issue[] {
  return reading.schools.flatMap((school): Issue[] => {
    const code = codeOf(school);
    const { type } = school;
    if (code === null || type === null || !isWellFormedCode(code)) {
      return [];
    }
    if (categories[type].includes(code.slice(0, 2))) {
      return [];
    }
    const params = { school: school.name, code, type };
    return [
      {
        code: "school-code-type-differs",
        severity: "query",
        at: school.code!.at,
        school: school.name,
        params,
      },
    ];
  });
}
