import type { Issue } from "../issue";
import type { Check, CheckedSheet } from "./check";

/**
 * Finds figures below zero. They are not computed with.
 *
 * - Severity: error.
 * - Source: ours.
 */
export const valuesNotNegative: Check = {
  id: "values-not-negative",
  area: "range",
  scope: "school",
  codes: ["value-negative"],
  severity: "error",
  source: null,
  example: {
    rows: [
      ["学校名称", "在校生数", "运动场地面积"],
      ["甲小学", 100, -1],
    ],
  },
  run: findValuesNotNegative,
};

function findValuesNotNegative({ oddAmounts }: CheckedSheet): readonly Issue[] {
  return oddAmounts.flatMap(({ school, field, amount: { value, at } }): Issue[] => {
    if (value === null || value >= 0) {
      return [];
    }
    const params = { school: school.name, field, value };
    return [{ code: "value-negative", severity: "error", at, school: school.name, params }];
  });
}
