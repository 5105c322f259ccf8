import type { Issue } from "../issue";
import { kindOf } from "../sheets/fields";
import type { Check, CheckedSheet } from "./check";
import { findingIn } from "./finding";

/**
 * Finds rates above 100 %: most often percentages under a header without %.
 *
 * - Unit: a bare ratio; 1 means 100 %.
 * - Severity: error.
 * - Source: ours.
 */
export const ratesWithinOne: Check = {
  id: "rates-within-one",
  area: "range",
  scope: "school",
  codes: ["rate-above-one"],
  severity: "error",
  source: null,
  example: {
    rows: [
      ["学校名称", "在校生数", "巩固率"],
      ["甲中学", 100, 97.5],
    ],
  },
  run: findRatesWithinOne,
};

function findRatesWithinOne({ oddAmounts }: CheckedSheet): readonly Issue[] {
  return oddAmounts.flatMap(({ school, field, amount: { value } }) =>
    kindOf(field) === "rate" && value !== null && value > 1
      ? [findingIn(["rate-above-one", "error"], school, field, { field, value })]
      : [],
  );
}
