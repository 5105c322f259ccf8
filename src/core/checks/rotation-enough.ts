import type { Issue } from "../issue";
import type { Check, CheckedSheet } from "./check";
import { countyShareOf, shareFindings } from "./county-share";
import { schoolsOfStage } from "./schools-of-stage";
import { guarantees } from "./sources";

/**
 * Finds counties that rotate fewer teachers than a tenth of those who could be rotated.
 *
 * @remarks Added up over the schools of the stage; not judged while a school's figure is missing.
 *
 * - Unit: a bare share.
 * - Severity: query, one for the county.
 * - Source: 教督〔2017〕6号, article 7 (交流轮岗).
 */
export const rotationEnough: Check = {
  id: "rotation-enough",
  area: "county",
  scope: "sheet",
  codes: ["rotation-too-low", "county-share-unknown"],
  severity: "query",
  source: guarantees,
  example: {
    rows: [
      ["学校名称", "在校生数", "符合交流条件教师数", "交流轮岗教师数", "交流轮岗骨干教师数"],
      ["甲小学", 400, 20, 1, 1],
      ["乙小学", 400, 20, 2, null],
    ],
  },
  run: findRotationEnough,
};

function findRotationEnough(sheet: CheckedSheet): readonly Issue[] {
  const { schoolLimits, citation } = sheet.pack;
  const limit = schoolLimits.rotatedShare;
  if (limit === null) {
    return [];
  }
  const share = countyShareOf(schoolsOfStage(sheet), "rotated-teachers", "rotation-eligible-teachers");
  const field = "rotated-teachers";
  return shareFindings(share, { code: "rotation-too-low", field, limit, document: citation.documentNumber });
}
