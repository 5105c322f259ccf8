import type { Issue } from "../issue";
import { usableAmount, usablePupils } from "../school";
import type { Check, CheckedSheet } from "./check";
import { findingIn } from "./finding";
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

function findSmallSchoolsFunded({ reading, pack, stage }: CheckedSheet): readonly Issue[] {
  const { fundedAsPupils, publicFundsPerPupil } = pack.schoolLimits;
  if (fundedAsPupils === null || publicFundsPerPupil === null) {
    return [];
  }
  const limit = fundedAsPupils * publicFundsPerPupil[stage];
  const document = pack.citation.documentNumber;
  return reading.schools.flatMap((school): Issue[] => {
    const pupils = usablePupils(school);
    const funds = usableAmount(school, "public-funds");
    const village = school.type === "teaching-point" || school.location === "rural";
    if (!village || pupils === null || pupils >= fundedAsPupils || funds === null || funds >= limit) {
      return [];
    }
    const params = { funds, pupils, limit, document };
    return [findingIn(["small-school-underfunded", "query"], school, "public-funds", params)];
  });
}
