import type { Issue } from "../issue";
import { usableAmount } from "../school";
import type { CheckedSheet } from "./check";
import { allBinsOf } from "./class-bins-of";

/**
 * Finds schools whose class-size bins do not add up to their number of classes.
 *
 * - Severity: error.
 * - Source: the class-size tables 教基2106 and 教基2107, where the total column is the sum of the bins.
 */
export function classBinsAddUp({ reading }: CheckedSheet): readonly Issue[] {
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
