import type { Issue } from "../issue";
import { readNumber } from "../sheets/read-number";
import type { CheckedSheet } from "./check";

/**
 * Finds texts and ticks where a figure belongs.
 *
 * @remarks 无, — and the like are not read as 0: they may as well mean "not known".
 *
 * - Severity: error; the figure is missing.
 * - Source: ours.
 */
export function valuesAreNumbers({ amounts }: CheckedSheet): readonly Issue[] {
  return amounts.flatMap(({ school, field, amount: { cell, at } }): Issue[] => {
    if (readNumber(cell).state !== "not-number") {
      return [];
    }
    const params = { school: school.name, field, text: String(cell) };
    return [{ code: "value-not-number", severity: "error", at, school: school.name, params }];
  });
}
