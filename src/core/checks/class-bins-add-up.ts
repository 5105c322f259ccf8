import type { Issue } from "../issue";
import { usableAmount } from "../school";
import type { Check, CheckedSheet } from "./check";
import { allBinsOf } from "./class-bins-of";

/**
 * Finds schools whose class-size bins do not add up to their number of classes.
 *
 * - Severity: error.
 * - Source: the class-size tables 教基2106 and 教基2107, where the total column is the sum of the bins.
 */
export const classBinsAddUp: Check = {
  id: "class-bins-add-up",
  area: "arithmetic",
  scope: "school",
  codes: ["class-bins-differ"],
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
      ["甲小学", 320, 10, 0, 0, 0, 8, 0, 0, 0, 0, 0, 0],
    ],
  },
  run: findClassBinsAddUp,
};

function findClassBinsAddUp({ reading }: CheckedSheet): readonly Issue[] {
  return reading.schools.flatMap((school): Issue[] => {
    const classes = usableAmount(school, "classes");
    const bins = allBinsOf(school);
    if (classes === null || bins === null) {
      return [];
    }
    const sum = bins.reduce((total, { count }) => total + count, 0);
    if (sum === classes) {
      return [];
    }
    const params = { school: school.name, classes, sum };
    const at = school.amounts.classes!.at;
    return [{ code: "class-bins-differ", severity: "error", at, school: school.name, params }];
  });
}
