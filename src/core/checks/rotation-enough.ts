import type { Issue } from "../issue";
import type { Check, CheckedSheet } from "./check";
import { countyShare } from "./ratio-of";
import { guarantees } from "./sources";

/**
 * Finds counties that rotate fewer teachers than a tenth of those who could be rotated.
 *
 * @remarks Added up over the schools that give both figures.
 *
 * - Unit: a bare share.
 * - Severity: query, one for the county.
 * - Source: 教督〔2017〕6号, article 7 (交流轮岗).
 */
export const rotationEnough: Check = {
  id: "rotation-enough",
  area: "county",
  codes: ["rotation-too-low"],
  severity: "query",
  source: guarantees,
  example: {
    rows: [
      ["学校名称", "在校生数", "符合交流条件教师数", "交流轮岗教师数"],
      ["甲小学", 400, 20, 1],
      ["乙小学", 400, 20, 2],
    ],
  },
  run: findRotationEnough,
};

function findRotationEnough({ reading, pack }: CheckedSheet): readonly Issue[] {
  const limit = pack.schoolLimits.rotatedShare;
  const share = countyShare(reading.schools, "rotated-teachers", "rotation-eligible-teachers");
  if (limit === null || share === null || share >= limit * (1 - 1e-12)) {
    return [];
  }
  const params = { share, limit, document: pack.citation.documentNumber };
  return [{ code: "rotation-too-low", severity: "query", at: null, school: null, params }];
}
