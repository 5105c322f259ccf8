import type { Issue } from "../issue";
import type { Check, CheckedSheet } from "./check";
import { findingIn } from "./finding";
import { perPupilOf } from "./ratio-of";

const most = 100_000;
const fields = [
  { field: "public-funds", least: 10 },
  { field: "public-funds-spent", least: 10 },
  { field: "training-funds", least: 0 },
] as const;

/**
 * Finds public and training funds entered in yuan under 万元, or the other way round.
 *
 * @remarks More than 100,000 yuan a pupil in a year is too much; public funds of less than 10 yuan a pupil are too
 * little. A written 0 is left alone.
 *
 * - Unit: yuan per pupil.
 * - Severity: error.
 * - Source: ours.
 */
export const fundsUnit: Check = {
  id: "funds-unit",
  area: "units",
  codes: ["funds-unit-mixed-up"],
  severity: "error",
  source: null,
  example: {
    rows: [
      ["学校名称", "在校生数", "公用经费预算（万元）"],
      ["甲小学", 400, 300000],
    ],
  },
  run: findFundsUnit,
};

function findFundsUnit({ reading }: CheckedSheet): readonly Issue[] {
  return reading.schools.flatMap((school) =>
    fields.flatMap(({ field, least }): Issue[] => {
      const perPupil = perPupilOf(school, field);
      return perPupil === null || perPupil === 0 || (perPupil >= least && perPupil <= most)
        ? []
        : [findingIn(["funds-unit-mixed-up", "error"], school, field, { field, perPupil })];
    }),
  );
}
