import type { Issue } from "../issue";
import type { Check, CheckedSheet } from "./check";
import { findingAt } from "./finding";

/**
 * Finds schools whose name is a bare number: a column of row numbers taken for names.
 *
 * - Severity: query.
 * - Source: ours.
 */
export const namesNotNumbers: Check = {
  id: "names-not-numbers",
  area: "identity",
  scope: "school",
  codes: ["school-name-is-number"],
  severity: "query",
  source: null,
  example: {
    rows: [
      ["学校名称", "在校生数"],
      ["1001", 100],
    ],
  },
  run: findNamesNotNumbers,
};

function findNamesNotNumbers({ reading }: CheckedSheet): readonly Issue[] {
  return reading.schools.flatMap((school) =>
    /^[\d.\s-]+$/.test(school.name)
      ? [findingAt(["school-name-is-number", "query"], school, school.at, {})]
      : [],
  );
}
