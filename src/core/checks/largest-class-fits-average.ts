import type { Issue } from "../issue";
import { usableAmount, usablePupils } from "../school";
import type { Check, CheckedSheet } from "./check";
import { findingIn } from "./finding";

/**
 * Finds largest classes smaller than the average class, which no arithmetic allows.
 *
 * - Unit: pupils per class.
 * - Severity: error.
 * - Source: ours.
 */
export const largestClassFitsAverage: Check = {
  id: "largest-class-fits-average",
  area: "arithmetic",
  scope: "school",
  codes: ["largest-class-below-average"],
  severity: "error",
  source: null,
  example: {
    rows: [
      ["学校名称", "在校生数", "班级总数", "最大班额"],
      ["甲小学", 400, 10, 38],
    ],
  },
  run: findLargestClassFitsAverage,
};

function findLargestClassFitsAverage({ reading }: CheckedSheet): readonly Issue[] {
  return reading.schools.flatMap((school): Issue[] => {
    const largest = usableAmount(school, "largest-class");
    const classes = usableAmount(school, "classes");
    const pupils = usablePupils(school);
    if (largest === null || pupils === null || !classes || largest * classes >= pupils) {
      return [];
    }
    const params = { largest, average: pupils / classes };
    return [findingIn(["largest-class-below-average", "error"], school, "largest-class", params)];
  });
}
