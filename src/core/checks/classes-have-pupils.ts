import type { Issue } from "../issue";
import { usableAmount, usablePupils } from "../school";
import type { Check, CheckedSheet } from "./check";
import { findingIn } from "./finding";

/**
 * Finds more classes than pupils, and pupils without a single class.
 *
 * - Severity: error.
 * - Source: ours.
 */
export const classesHavePupils: Check = {
  id: "classes-have-pupils",
  area: "arithmetic",
  codes: ["classes-without-pupils"],
  severity: "error",
  source: null,
  example: {
    rows: [
      ["学校名称", "在校生数", "班级总数"],
      ["甲小学", 400, 0],
    ],
  },
  run: findClassesHavePupils,
};

function findClassesHavePupils({ reading }: CheckedSheet): readonly Issue[] {
  return reading.schools.flatMap((school): Issue[] => {
    const classes = usableAmount(school, "classes");
    const pupils = usablePupils(school);
    return classes === null || pupils === null || (classes > 0 && classes <= pupils)
      ? []
      : [findingIn(["classes-without-pupils", "error"], school, "classes", { classes, pupils })];
  });
}
