import { isCellError } from "../grid";
import type { Issue } from "../issue";
import type { Check, CheckedSheet } from "./check";

/**
 * Finds cells that hold an error value such as `#DIV/0!` where a figure belongs.
 *
 * - Severity: error; the figure is missing.
 * - Source: ours.
 */
export const valuesWithoutErrors: Check = {
  id: "values-without-errors",
  area: "cells",
  scope: "school",
  codes: ["value-is-error"],
  severity: "error",
  source: null,
  example: {
    rows: [
      ["学校名称", "在校生数", "专任教师数"],
      ["甲小学", 100, { error: "#REF!" }],
    ],
  },
  run: findValuesWithoutErrors,
};

function findValuesWithoutErrors({ oddAmounts }: CheckedSheet): readonly Issue[] {
  return oddAmounts.flatMap(({ school, field, amount }): Issue[] => {
    const { cell, at } = amount;
    if (!isCellError(cell)) {
      return [];
    }
    const params = { school: school.name, field, error: cell.error };
    return [{ code: "value-is-error", severity: "error", at, school: school.name, params }];
  });
}
