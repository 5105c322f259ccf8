import type { Issue } from "../issue";
import { kindOf } from "../sheets/fields";
import { readNumber } from "../sheets/read-number";
import type { Check, CheckedSheet } from "./check";

/**
 * Finds figures stored as text, such as `1,234` typed with full-width digits.
 *
 * @remarks They are used here, but a spreadsheet's own sums pass over them.
 *
 * - Severity: notice.
 * - Source: ours.
 */
export const numbersNotText: Check = {
  id: "numbers-not-text",
  area: "cells",
  scope: "school",
  codes: ["number-as-text"],
  severity: "notice",
  source: null,
  example: {
    rows: [
      ["学校名称", "在校生数", "专任教师数"],
      ["甲小学", 100, "１２"],
    ],
  },
  run: findNumbersNotText,
};

function findNumbersNotText({ oddAmounts }: CheckedSheet): readonly Issue[] {
  return oddAmounts.flatMap(({ school, field, amount: { cell, at } }): Issue[] => {
    const number = readNumber(cell, kindOf(field));
    if (number.state !== "text-number") {
      return [];
    }
    const params = { school: school.name, field, text: String(cell), value: number.value };
    return [{ code: "number-as-text", severity: "notice", at, school: school.name, params }];
  });
}
