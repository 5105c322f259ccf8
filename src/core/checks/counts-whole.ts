import type { Issue } from "../issue";
import { kindOf } from "../sheets/fields";
import type { Check, CheckedSheet } from "./check";

/**
 * Finds fractions of pupils, teachers, classes or rooms.
 *
 * - Severity: error.
 * - Source: ours.
 */
export const countsWhole: Check = {
  id: "counts-whole",
  area: "range",
  scope: "school",
  codes: ["count-not-whole"],
  severity: "error",
  source: null,
  example: {
    rows: [
      ["学校名称", "在校生数", "专任教师数"],
      ["甲小学", 100, 7.5],
    ],
  },
  run: findCountsWhole,
};

function findCountsWhole({ oddAmounts }: CheckedSheet): readonly Issue[] {
  return oddAmounts.flatMap(({ school, field, amount }): Issue[] => {
    const counted = kindOf(field) === "persons" || kindOf(field) === "count";
    // a stage's part of a whole school is seldom whole
    const value = amount.stageShare?.whole ?? amount.value;
    if (!counted || value === null || Number.isInteger(value)) {
      return [];
    }
    const params = { school: school.name, field, value };
    return [{ code: "count-not-whole", severity: "error", at: amount.at, school: school.name, params }];
  });
}
