import type { Issue } from "../issue";
import type { Check, CheckedSheet } from "./check";
import { countyShare } from "./ratio-of";
import { guarantees } from "./sources";

/**
 * Finds counties where fewer than a fifth of the rotated teachers are backbone teachers.
 *
 * - Unit: a bare share.
 * - Severity: query, one for the county.
 * - Source: 教督〔2017〕6号, article 7 (交流轮岗).
 */
export const rotationBackboneEnough: Check = {
  id: "rotation-backbone-enough",
  area: "county",
  codes: ["rotation-backbone-too-low"],
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

function findRotationBackboneEnough({ reading, pack }: CheckedSheet): readonly Issue[] {
  const limit = pack.schoolLimits.rotatedBackboneShare;
  const share = countyShare(reading.schools, "rotated-backbone-teachers", "rotated-teachers");
  if (limit === null || share === null || share >= limit * (1 - 1e-12)) {
    return [];
  }
  const params = { share, limit, document: pack.citation.documentNumber };
  return [{ code: "rotation-backbone-too-low", severity: "query", at: null, school: null, params }];
}
