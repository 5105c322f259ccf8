import type { Issue } from "../issue";
import type { Check, CheckedSheet } from "./check";
import { findingIn } from "./finding";

/**
 * Finds years of foundation before 1800 or after 2100.
 *
 * - Severity: query.
 * - Source: ours.
 */
export const builtYearsPossible: Check = {
  id: "built-years-possible",
  area: "range",
  scope: "school",
  codes: ["built-year-impossible"],
  severity: "query",
  source: null,
  example: {
    rows: [
      ["学校名称", "在校生数", "建校时间"],
      ["甲小学", 100, "1700年"],
    ],
  },
  run: findBuiltYearsPossible,
};

function findBuiltYearsPossible({ reading }: CheckedSheet): readonly Issue[] {
  return reading.schools.flatMap((school): Issue[] => {
    const year = school.amounts["built-year"]?.value ?? null;
    return year === null || (year >= 1800 && year <= 2100)
      ? []
      : [findingIn(["built-year-impossible", "query"], school, "built-year", { year })];
  });
}
