import type { Issue } from "../issue";
import type { CheckedSheet } from "./check";

/**
 * Finds figures below zero. They are not computed with.
 *
 * - Severity: error.
 * - Source: ours.
 */
export function valuesNotNegative({ amounts }: CheckedSheet): readonly Issue[] {
  return amounts.flatMap(({ school, field, amount: { value, at } }): Issue[] => {
    if (value === null || value >= 0) {
      return [];
    }
    const params = { school: school.name, field, value };
    return [{ code: "value-negative", severity: "error", at, school: school.name, params }];
  });
}
