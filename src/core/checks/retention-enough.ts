import type { Issue } from "../issue";
import { usableAmount, usablePupils, type School } from "../school";
import type { Check, CheckedSheet } from "./check";
import { isLeftOut, shareFindings } from "./county-share";
import { schoolsOfStage } from "./schools-of-stage";
import { quality } from "./sources";

/**
 * Finds counties that keep fewer than 95 % of their junior pupils to the end.
 *
 * @remarks The county's rate is the schools' rates weighted by those who entered three years ago where every school says
 * how many, else by pupils. Junior schools only; not judged while a school's rate is missing.
 *
 * - Unit: a bare share.
 * - Severity: query, one for the county.
 * - Source: 教督〔2017〕6号, article 8 (1).
 */
export const retentionEnough: Check = {
  id: "retention-enough",
  area: "county",
  scope: "sheet",
  codes: ["retention-too-low", "county-share-unknown"],
  severity: "query",
  source: quality,
  example: {
    rows: [
      ["学校名称", "办学类型", "在校生数", "巩固率（%）"],
      ["甲中学", "初级中学", 300, 92],
    ],
    stage: "junior",
  },
  run: findRetentionEnough,
};

function findRetentionEnough(sheet: CheckedSheet): readonly Issue[] {
  const { schoolLimits, citation } = sheet.pack;
  const limit = sheet.stage === "junior" ? schoolLimits.retentionRate : null;
  const schools = schoolsOfStage(sheet);
  if (limit === null || !schools.some(({ amounts }) => amounts["retention-rate"] !== undefined)) {
    return [];
  }
  const asked = schools.filter(({ amounts }) => !isLeftOut(amounts["retention-rate"]));
  const lacking = asked.filter((school) => rateOf(school) === null || usablePupils(school) === null);
  const weight = asked.every((school) => entrantsOf(school) !== null) ? entrantsOf : usablePupils;
  const part = asked.reduce((sum, school) => sum + (rateOf(school) ?? 0) * (weight(school) ?? 0), 0);
  const whole = asked.reduce((sum, school) => sum + (weight(school) ?? 0), 0);
  const document = citation.documentNumber;
  return shareFindings(
    { part, whole, lacking },
    { code: "retention-too-low", field: "retention-rate", limit, document },
  );
}

/** A rate above 1 is an error of its own, and says nothing here. */
function rateOf(school: School): number | null {
  const rate = usableAmount(school, "retention-rate");
  return rate !== null && rate <= 1 ? rate : null;
}

function entrantsOf(school: School): number | null {
  return usableAmount(school, "entrants-three-years-ago");
}
