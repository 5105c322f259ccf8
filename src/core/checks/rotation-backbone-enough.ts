import type { Issue } from "../issue";
import type { Check, CheckedSheet } from "./check";
import { countyShareOf, shareFindings } from "./county-share";
import { schoolsOfStage } from "./schools-of-stage";
import { guarantees } from "./sources";

/**
 * Finds counties where fewer than a fifth of the rotated teachers are backbone teachers.
 *
 * @remarks Added up over the schools of the stage; not judged while a school's figure is missing.
 *
 * - Unit: a bare share.
 * - Severity: query, one for the county.
 * - Source: 教督〔2017〕6号, article 7 (交流轮岗).
 */
export const rotationBackboneEnough: Check = {
  id: "rotation-backbone-enough",
  area: "county",
  scope: "sheet",
  codes: ["rotation-backbone-too-low", "county-share-unknown"],
  severity: "query",
  source: guarantees,
  example: {
    rows: [
      ["学校名称", "在校生数", "交流轮岗教师数", "交流轮岗骨干教师数"],
      ["甲小学", 400, 10, 1],
    ],
  },
  run: findRotationBackboneEnough,
};

function findRotationBackboneEnough(sheet: CheckedSheet): readonly Issue[] {
  const { schoolLimits, citation } = sheet.pack;
  const limit = schoolLimits.rotatedBackboneShare;
  if (limit === null) {
    return [];
  }
  const share = countyShareOf(schoolsOfStage(sheet), "rotated-backbone-teachers", "rotated-teachers");
  const field = "rotated-backbone-teachers";
  return shareFindings(share, {
    code: "rotation-backbone-too-low",
    field,
    limit,
    document: citation.documentNumber,
  });
}
