import type { Issue } from "../issue";
import { usablePupils } from "../school";
import type { Check, CheckedSheet } from "./check";
import { allBinsOf } from "./class-bins-of";

/**
 * Finds schools with fewer or more pupils than their class-size bins allow.
 *
 * @remarks The least is every class at the lower end of its bin, the most every class at the upper end. A class
 * in the open bin of 66 and more leaves the most open.
 *
 * - Severity: error.
 * - Source: ours; the bins are those of 教基2106 and 教基2107.
 */
export const pupilsFitBins: Check = {
  id: "pupils-fit-bins",
  area: "arithmetic",
  scope: "school",
  codes: ["pupils-outside-bins"],
  severity: "error",
  source: null,
  example: {
    rows: [
      [
        "学校名称",
        "在校生数",
        "班级总数",
        "25人及以下班数",
        "26—30人班数",
        "31—35人班数",
        "36—40人班数",
        "41—45人班数",
        "46—50人班数",
        "51—55人班数",
        "56—60人班数",
        "61—65人班数",
        "66人及以上班数",
      ],
      ["甲小学", 900, 10, 0, 0, 0, 10, 0, 0, 0, 0, 0, 0],
    ],
  },
  run: findPupilsFitBins,
};

function findPupilsFitBins({ reading }: CheckedSheet): readonly Issue[] {
  return reading.schools.flatMap((school): Issue[] => {
    const pupils = usablePupils(school);
    const bins = allBinsOf(school)?.filter(({ count }) => count > 0) ?? [];
    if (pupils === null || bins.length === 0) {
      return [];
    }
    const least = bins.reduce((sum, { low, count }) => sum + low * count, 0);
    const open = bins.some(({ high }) => high === null);
    const most = open ? null : bins.reduce((sum, { high, count }) => sum + high! * count, 0);
    if (pupils >= least && (most === null || pupils <= most)) {
      return [];
    }
    const params = { school: school.name, pupils, least, most };
    const at = school.amounts.pupils!.at;
    return [{ code: "pupils-outside-bins", severity: "error", at, school: school.name, params }];
  });
}
