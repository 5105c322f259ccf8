import type { Issue } from "../issue";
import { usablePupils } from "../school";
import type { Check, CheckedSheet } from "./check";
import { findingIn } from "./finding";
import { perPupilOf } from "./ratio-of";
import { guarantees } from "./sources";

/**
 * Finds schools with less public funds for each pupil than the basic quota.
 *
 * @remarks Small village schools are looked at by a rule of their own.
 *
 * - Unit: yuan per pupil and year.
 * - Severity: query.
 * - Source: the national basic quota of 2023, 小学 720 and 初中 940 yuan,
 *   http://m.njpanjin.com/cn/Instant/municipal/202403/t20240304_7582731.html
 */
export const publicFundsEnough: Check = {
  id: "public-funds-enough",
  area: "statutory",
  codes: ["public-funds-too-low"],
  severity: "query",
  source: guarantees,
  example: {
    rows: [
      ["学校名称", "在校生数", "公用经费预算（万元）"],
      ["甲小学", 400, 20],
    ],
  },
  run: findPublicFundsEnough,
};

function findPublicFundsEnough({ reading, pack, stage }: CheckedSheet): readonly Issue[] {
  const limit = pack.schoolLimits.publicFundsPerPupil?.[stage] ?? null;
  if (limit === null) {
    return [];
  }
  const document = pack.citation.documentNumber;
  const fewest = pack.schoolLimits.fundedAsPupils ?? 0;
  return reading.schools.flatMap((school): Issue[] => {
    const perPupil = perPupilOf(school, "public-funds");
    const small = (usablePupils(school) ?? 0) < fewest;
    return perPupil === null || small || perPupil >= limit * (1 - 1e-12)
      ? []
      : [findingIn(["public-funds-too-low", "query"], school, "public-funds", { perPupil, limit, document })];
  });
}
