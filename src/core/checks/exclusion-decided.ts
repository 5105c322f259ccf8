import type { Issue } from "../issue";
import { usablePupils } from "../school";
import type { Check, CheckedSheet } from "./check";
import { exclusionOf } from "./exclusion";
import { resources } from "./sources";

/**
 * Finds small schools of which the sheet does not say whether they are teaching points.
 *
 * @remarks Only a teaching point under 50 pupils is left out. A small school of unknown type may or may not
 * count, and with it every coefficient of the county.
 *
 * - Severity: error.
 * - Source: 教督〔2017〕6号, article 6.
 */
export const exclusionDecided: Check = {
  id: "exclusion-decided",
  area: "identity",
  scope: "school",
  codes: ["exclusion-undecided"],
  severity: "error",
  source: resources,
  example: {
    rows: [
      ["学校名称", "在校生数"],
      ["甲校", 49],
    ],
  },
  run: findExclusionDecided,
};

function findExclusionDecided({ reading, stage, pack, switches }: CheckedSheet): readonly Issue[] {
  const below = pack.exclusions.teachingPointBelow;
  const document = pack.citation.documentNumber;
  return reading.schools.flatMap((school): Issue[] => {
    const pupils = usablePupils(school);
    const small = school.type === null && pupils !== null && pupils < below;
    if (!small || exclusionOf(school, pack, stage, switches) !== "undecided") {
      return [];
    }
    const params = { school: school.name, pupils, below, document };
    const at = school.typeText?.at ?? school.at;
    return [{ code: "exclusion-undecided", severity: "error", at, school: school.name, params }];
  });
}
