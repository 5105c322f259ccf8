import type { Issue } from "../issue";
import { kindOf } from "../sheets/fields";
import type { CheckedSheet } from "./check";

/**
 * Finds fractions of pupils, teachers, classes or rooms.
 *
 * - Severity: error.
 * - Source: ours.
 */
export function countsWhole({ amounts }: CheckedSheet): readonly Issue[] {
  return amounts.flatMap(({ school, field, amount: { value, at } }): Issue[] => {
    const counted = kindOf(field) === "persons" || kindOf(field) === "count";
    if (!counted || value === null || Number.isInteger(value)) {
      return [];
    }
    const params = { school: school.name, field, value };
    return [{ code: "count-not-whole", severity: "error", at, school: school.name, params }];
  });
}
