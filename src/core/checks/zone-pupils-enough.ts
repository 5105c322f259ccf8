import type { Issue } from "../issue";
import type { Check, CheckedSheet } from "./check";
import type { School } from "../school";
import { countyShareOf, shareFindings } from "./county-share";
import { schoolsOfStage } from "./schools-of-stage";
import { guarantees } from "./sources";

/**
 * Finds counties where too few pupils of public schools in city and town go to school in their zone.
 *
 * @remarks 100 % of primary and 95 % of junior pupils. Rural and private schools are not asked. A school that does not
 * say who runs it counts as public; while one does not say where it stands, the share is not judged.
 *
 * - Unit: a bare share.
 * - Severity: query, one for the county.
 * - Source: 教督〔2017〕6号, article 7 (就近划片入学).
 */
export const zonePupilsEnough: Check = {
  id: "zone-pupils-enough",
  area: "county",
  scope: "sheet",
  codes: ["zone-pupils-too-low", "county-share-unknown"],
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

function findZonePupilsEnough(sheet: CheckedSheet): readonly Issue[] {
  const { schoolLimits, citation } = sheet.pack;
  const limit = schoolLimits.zonePupilsShare?.[sheet.stage] ?? null;
  if (limit === null) {
    return [];
  }
  const asked = schoolsOfStage(sheet).filter(isAsked);
  const share = countyShareOf(asked, "zone-pupils", "pupils");
  const unplaced = asked.filter(({ location }) => location === null);
  return shareFindings(
    { ...share, lacking: [...new Set([...share.lacking, ...unplaced])] },
    { code: "zone-pupils-too-low", field: "zone-pupils", limit, document: citation.documentNumber },
  );
}

/** A school that does not say where it stands may be one of those asked. */
function isAsked({ location, ownership, amounts }: School): boolean {
  return location !== "rural" && ownership !== "private" && amounts["zone-pupils"] !== undefined;
}
