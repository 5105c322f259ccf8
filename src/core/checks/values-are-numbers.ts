import type { Issue } from "../issue";
import { kindOf } from "../sheets/fields";
import { readNumber } from "../sheets/read-number";
import type { Check, CheckedSheet } from "./check";

/**
 * Finds texts and ticks where a figure belongs.
 *
 * @remarks 无, — and the like are not read as 0: they may as well mean "not known".
 *
 * - Severity: error; the figure is missing.
 * - Source: ours.
 */
export const valuesAreNumbers: Check = {
  id: "values-are-numbers",
  area: "cells",
  scope: "school",
  codes: ["value-not-number"],
  severity: "error",
  source: null,
  example: {
    rows: [
      ["学校名称", "在校生数", "专任教师数"],
      ["甲小学", 100, "9人"],
    ],
  },
  run: findValuesAreNumbers,
};

function findValuesAreNumbers({ oddAmounts }: CheckedSheet): readonly Issue[] {
  return oddAmounts.flatMap(({ school, field, amount: { cell, at } }): Issue[] => {
    if (readNumber(cell, kindOf(field)).state !== "not-number") {
      return [];
    }
    const params = { school: school.name, field, text: String(cell) };
    return [{ code: "value-not-number", severity: "error", at, school: school.name, params }];
  });
}
