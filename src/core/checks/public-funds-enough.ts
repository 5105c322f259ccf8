import type { Issue } from "../issue";
import type { Check, CheckedSheet } from "./check";
import { fallsShort } from "./falls-short";
import { findingIn } from "./finding";
import { perPupilOf } from "./per-pupil-of";
import { schoolsOfStage } from "./schools-of-stage";
import { isFundedAsMore } from "./small-schools-funded";
import { publicFunds } from "./sources";

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
  scope: "school",
  codes: ["public-funds-too-low"],
  severity: "query",
  source: publicFunds,
  example: {
    rows: [
      ["学校名称", "在校生数", "公用经费预算（万元）"],
      ["甲小学", 400, 20],
    ],
  },
  run: findPublicFundsEnough,
};

function findPublicFundsEnough(sheet: CheckedSheet): readonly Issue[] {
  const { schoolLimits, citation } = sheet.pack;
  const limit = schoolLimits.publicFundsPerPupil?.[sheet.stage] ?? null;
  if (limit === null) {
    return [];
  }
  return schoolsOfStage(sheet).flatMap((school): Issue[] => {
    const perPupil = perPupilOf(school, "public-funds");
    if (perPupil === null || isFundedAsMore(school, sheet) || !fallsShort(perPupil, limit)) {
      return [];
    }
    const params = { perPupil, limit, document: citation.documentNumber };
    return [findingIn(["public-funds-too-low", "query"], school, "public-funds", params)];
  });
}
