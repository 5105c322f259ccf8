import type { Issue } from "../issue";
import type { Check, CheckedSheet } from "./check";
import { findingAt } from "./finding";
import { schoolCodes } from "./sources";

/**
 * Finds schools without a code in a sheet that has a column for it.
 *
 * @remarks Schools are told apart, and found again next year, by their code.
 *
 * - Severity: query.
 * - Source: 教育部《学校（机构）代码管理办法》, 2010-07-26.
 */
export const codesPresent: Check = {
  id: "codes-present",
  area: "identity",
  scope: "school",
  codes: ["school-code-missing"],
  severity: "query",
  source: schoolCodes,
  example: {
    rows: [
      ["学校名称", "学校标识码", "在校生数"],
      ["甲小学", null, 100],
      ["乙小学", "2137000002", 100],
    ],
  },
  run: findCodesPresent,
};

function findCodesPresent({ reading }: CheckedSheet): readonly Issue[] {
  return reading.schools.flatMap((school) =>
    school.code !== null && school.code.text === null
      ? [findingAt(["school-code-missing", "query"], school, school.code.at, {})]
      : [],
  );
}
