import type { Issue } from "../issue";
import type { Check, CheckedSheet } from "./check";
import { findingIn } from "./finding";

/**
 * Finds figures that a code says are missing: a not applicable, x included elsewhere, m not available.
 *
 * @remarks None of them is 0 or blank; whatever rests on the figure is not judged. The code n means nil and is 0.
 *
 * - Severity: query.
 * - Source: ours; the codes are those of education surveys.
 */
export const missingCodesUnderstood: Check = {
  id: "missing-codes-understood",
  area: "cells",
  scope: "school",
  codes: ["figure-coded-missing"],
  severity: "query",
  source: null,
  example: {
    rows: [
      ["学校名称", "在校生数", "专任教师数"],
      ["甲小学", 100, "m"],
    ],
  },
  run: findMissingCodesUnderstood,
};

function findMissingCodesUnderstood({ oddAmounts }: CheckedSheet): readonly Issue[] {
  return oddAmounts.flatMap(({ school, field, amount: { missing } }) =>
    missing === undefined
      ? []
      : [findingIn(["figure-coded-missing", "query"], school, field, { field, code: missing })],
  );
}
