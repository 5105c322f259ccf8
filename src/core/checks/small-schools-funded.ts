import type { Issue } from "../issue";
import { usableAmount, usablePupils, type School } from "../school";
import type { Check, CheckedSheet } from "./check";
import { fallsShort } from "./falls-short";
import { findingIn } from "./finding";
import { schoolsOfStage } from "./schools-of-stage";
import { guarantees } from "./sources";

/**
 * Finds village schools and teaching points of fewer than 100 pupils that are not funded as if they had 100.
 *
 * - Unit: yuan a year.
 * - Severity: query.
 * - Source: 教督〔2017〕6号, article 7; the national basic quota of 2023,
 *   http://m.njpanjin.com/cn/Instant/municipal/202403/t20240304_7582731.html
 */
export const smallSchoolsFunded: Check = {
  id: "small-schools-funded",
  area: "statutory",
  scope: "school",
  codes: ["small-school-underfunded"],
  severity: "query",
  source: guarantees,
  example: {
    rows: [
      ["学校名称", "办学类型", "城乡分类", "在校生数", "公用经费预算（万元）"],
      ["东山教学点", "教学点", "乡村", 60, 4.5],
    ],
  },
  run: findSmallSchoolsFunded,
};

function findSmallSchoolsFunded(sheet: CheckedSheet): readonly Issue[] {
  const { schoolLimits, citation } = sheet.pack;
  const { fundedAsPupils, publicFundsPerPupil } = schoolLimits;
  if (fundedAsPupils === null || publicFundsPerPupil === null) {
    return [];
  }
  const limit = fundedAsPupils * publicFundsPerPupil[sheet.stage];
  return schoolsOfStage(sheet).flatMap((school): Issue[] => {
    const funds = usableAmount(school, "public-funds");
    if (!isFundedAsMore(school, sheet) || funds === null || !fallsShort(funds, limit)) {
      return [];
    }
    const pupils = usablePupils(school)!;
    const params = { funds, pupils, fundedAs: fundedAsPupils, limit, document: citation.documentNumber };
    return [findingIn(["small-school-underfunded", "query"], school, "public-funds", params)];
  });
}

/** Whether a school is so small that it is funded for more pupils than it has. */
export function isFundedAsMore(
  school: School,
  { pack, stage }: Pick<CheckedSheet, "pack" | "stage">,
): boolean {
  const { type, location } = school;
  const villageSchool =
    stage === "primary" && location === "rural" && (type === null || type === "primary-school");
  const pupils = usablePupils(school);
  const fundedAs = pack.schoolLimits.fundedAsPupils ?? 0;
  return (villageSchool || type === "teaching-point") && pupils !== null && pupils < fundedAs;
}
