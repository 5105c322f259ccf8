import type { Issue } from "../issue";
import { kindOf, type FieldKind } from "../sheets/fields";
import type { Check, CheckedSheet } from "./check";

/** What no single school has more of, by what a column holds, in the fields' own units. */
export const mostPlausible: Readonly<Record<FieldKind, number>> = {
  text: Infinity,
  year: Infinity,
  count: 10_000_000,
  persons: 100_000,
  area: 10_000_000,
  money: 100_000_000_000,
  length: 10_000,
  rate: 1000,
  degree: 360,
};

/**
 * Finds figures no single school can have: a code, a date or a total that slipped into the column.
 *
 * @remarks Most: 100,000 persons, 10,000 classes or rooms, 10 km², 100 billion yuan.
 *
 * - Severity: error.
 * - Source: ours.
 */
export const valuesPlausible: Check = {
  id: "values-plausible",
  area: "range",
  scope: "school",
  codes: ["value-implausible"],
  severity: "error",
  source: null,
  example: {
    rows: [
      ["学校名称", "在校生数"],
      ["甲小学", 2137000001],
    ],
  },
  run: findValuesPlausible,
};

function findValuesPlausible({ oddAmounts }: CheckedSheet): readonly Issue[] {
  return oddAmounts.flatMap(({ school, field, amount: { value, at } }): Issue[] => {
    const bound = mostPlausible[kindOf(field)];
    if (value === null || value <= bound) {
      return [];
    }
    const params = { school: school.name, field, value, most: bound };
    return [{ code: "value-implausible", severity: "error", at, school: school.name, params }];
  });
}
