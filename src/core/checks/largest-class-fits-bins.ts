import type { Issue } from "../issue";
import { usableAmount } from "../school";
import type { Check, CheckedSheet } from "./check";
import { allBinsOf } from "./class-bins-of";

/**
 * Finds schools whose largest class is not in the highest bin that holds a class.
 *
 * - Severity: query.
 * - Source: ours.
 */
export const largestClassFitsBins: Check = {
  id: "largest-class-fits-bins",
  area: "arithmetic",
  scope: "school",
  codes: ["largest-class-outside-bins"],
  severity: "query",
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
        "最大班额",
      ],
      ["甲小学", 380, 10, 0, 0, 0, 10, 0, 0, 0, 0, 0, 0, 44],
    ],
  },
  run: findLargestClassFitsBins,
};

function findLargestClassFitsBins({ reading }: CheckedSheet): readonly Issue[] {
  return reading.schools.flatMap((school): Issue[] => {
    const largest = usableAmount(school, "largest-class");
    const highest = allBinsOf(school)
      ?.filter(({ count }) => count > 0)
      .at(-1);
    if (largest === null || highest === undefined) {
      return [];
    }
    if (largest >= highest.low && (highest.high === null || largest <= highest.high)) {
      return [];
    }
    const params = { school: school.name, largest, bin: highest.id };
    const at = school.amounts["largest-class"]!.at;
    return [{ code: "largest-class-outside-bins", severity: "query", at, school: school.name, params }];
  });
}
