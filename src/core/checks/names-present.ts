import type { Issue } from "../issue";
import type { Check, CheckedSheet } from "./check";

/**
 * Finds rows that hold figures but no school name.
 *
 * @remarks Such a row is not read as a school, so its pupils would be missing from every county figure.
 *
 * - Severity: error.
 * - Source: ours.
 */
export const namesPresent: Check = {
  id: "names-present",
  area: "structure",
  scope: "sheet",
  codes: ["school-name-missing"],
  severity: "error",
  source: null,
  example: {
    rows: [
      ["学校名称", "在校生数"],
      [null, 100],
      ["乙小学", 80],
    ],
  },
  run: findNamesPresent,
};

function findNamesPresent({ reading }: CheckedSheet): readonly Issue[] {
  return reading.namelessRows.map(({ at }): Issue => ({
    code: "school-name-missing",
    severity: "error",
    at,
    school: null,
    params: { row: at.row },
  }));
}
