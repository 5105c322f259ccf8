import type { Issue } from "../issue";
import { usableAmount, usablePupils } from "../school";
import type { Check, CheckedSheet } from "./check";
import { findingIn } from "./finding";
import { perPupilOf } from "./per-pupil-of";

/** Yuan a pupil and year that no school is funded with. */
export const mostFundsPerPupil = 100_000;
/** The pupils that small schools are funded for. */
export const fundedAtLeast = 100;
/** The funds, and the least a pupil that is plausible in yuan. */
export const fundKinds = [
  { field: "public-funds", least: 10 },
  { field: "public-funds-spent", least: 10 },
  { field: "training-funds", least: 0.1 },
] as const;

/**
 * Finds public and training funds entered in yuan under 万元, or the other way round.
 *
 * @remarks More than 100,000 yuan a pupil in a year is too much, counting at least 100 pupils, as small schools are
 * funded for so many. Public funds of less than 10 yuan a pupil are too little, training funds of less than 0.10. A
 * written 0 is left alone.
 *
 * - Unit: yuan per pupil.
 * - Severity: error.
 * - Source: ours.
 */
export const fundsUnit: Check = {
  id: "funds-unit",
  area: "units",
  scope: "school",
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
    fundKinds.flatMap(({ field, least }): Issue[] => {
      const perPupil = perPupilOf(school, field);
      const funds = usableAmount(school, field) ?? 0;
      const tooMuch = funds > mostFundsPerPupil * Math.max(usablePupils(school) ?? 0, fundedAtLeast);
      return perPupil === null || perPupil === 0 || (perPupil >= least && !tooMuch)
        ? []
        : [findingIn(["funds-unit-mixed-up", "error"], school, field, { field, perPupil })];
    }),
  );
}
