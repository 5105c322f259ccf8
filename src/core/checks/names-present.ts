import type { Issue } from "../issue";
import type { CheckedSheet } from "./check";

/**
 * Finds rows that hold figures but no school name.
 *
 * @remarks Such a row is not read as a school, so its pupils would be missing from every county figure.
 *
 * - Severity: error.
 * - Source: ours.
 */
export function namesPresent({ reading }: CheckedSheet): readonly Issue[] {
  return reading.namelessRows.map(({ at }): Issue => ({
    code: "school-name-missing",
    severity: "error",
    at,
    school: null,
    params: { row: at.row },
  }));
}
