import type { Issue } from "../issue";
import { usableAmount } from "../school";
import type { CheckedSheet } from "./check";
import { allBinsOf } from "./class-bins-of";

/**
 * Finds schools whose largest class is not in the highest bin that holds a class.
 *
 * - Severity: query.
 * - Source: ours.
 */
export function largestClassFitsBins({ reading }: CheckedSheet): readonly Issue[] {
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
