import type { Issue } from "../issue";
import { schoolTypeInName } from "../sheets/school-types";
import type { Check, CheckedSheet } from "./check";
import { findingAt } from "./finding";

/**
 * Finds schools whose name says another type than their type column.
 *
 * @remarks Only names that leave no doubt are looked at: 九年一贯制, 十二年一贯制, 教学点, special and vocational schools.
 *
 * - Severity: query.
 * - Source: ours.
 */
export const typesMatchNames: Check = {
  id: "types-match-names",
  area: "identity",
  scope: "school",
  codes: ["school-type-name-differs"],
  severity: "query",
  source: null,
  example: {
    rows: [
      ["学校名称", "办学类型", "在校生数"],
      ["东山教学点", "小学", 30],
    ],
  },
  run: findTypesMatchNames,
};

function findTypesMatchNames({ reading }: CheckedSheet): readonly Issue[] {
  return reading.schools.flatMap((school) => {
    const named = schoolTypeInName(school.name);
    const { type, typeText } = school;
    return typeText === null || named === null || type === null || named === type
      ? []
      : [findingAt(["school-type-name-differs", "query"], school, typeText.at, { type, named })];
  });
}
