import type { Issue } from "../issue";
import type { Check, CheckedSheet } from "./check";
import type { School } from "../school";
import { countyShare } from "./ratio-of";
import { guarantees } from "./sources";

/**
 * Finds counties where too few pupils of public schools in city and town go to school in their zone.
 *
 * @remarks 100 % of primary and 95 % of junior pupils. Schools of unknown ownership count as public; rural schools are
 * not asked.
 *
 * - Unit: a bare share.
 * - Severity: query, one for the county.
 * - Source: 教督〔2017〕6号, article 7 (就近划片入学).
 */
export const zonePupilsEnough: Check = {
  id: "zone-pupils-enough",
  area: "county",
  codes: ["zone-pupils-too-low"],
  severity: "query",
  source: guarantees,
  example: {
    rows: [
      ["学校名称", "城乡分类", "在校生数", "划片内学生数"],
      ["甲小学", "城区", 400, 360],
    ],
  },
  run: findZonePupilsEnough,
};

function findZonePupilsEnough({ reading, pack, stage }: CheckedSheet): readonly Issue[] {
  const limit = pack.schoolLimits.zonePupilsShare?.[stage] ?? null;
  const share = countyShare(reading.schools.filter(isAsked), "zone-pupils", "pupils");
  if (limit === null || share === null || share >= limit * (1 - 1e-12)) {
    return [];
  }
  const params = { share, limit, document: pack.citation.documentNumber };
  return [{ code: "zone-pupils-too-low", severity: "query", at: null, school: null, params }];
}

function isAsked({ location, ownership }: School): boolean {
  return location !== "rural" && location !== null && ownership !== "private";
}
