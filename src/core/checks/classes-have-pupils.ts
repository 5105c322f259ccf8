import type { Issue } from "../issue";
import { usableAmount, usablePupils, type School } from "../school";
import type { Stage } from "../stage";
import type { Check, CheckedSheet } from "./check";
import { findingIn } from "./finding";

const pupilsOfStages = ["primary-pupils", "junior-pupils", "senior-pupils"] as const;

/**
 * Finds more classes than pupils, and pupils without a single class.
 *
 * @remarks Where a row holds a whole school, the pupils of its other stages are in the classes too.
 *
 * - Severity: error.
 * - Source: ours.
 */
export const classesHavePupils: Check = {
  id: "classes-have-pupils",
  area: "arithmetic",
  scope: "school",
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

function findClassesHavePupils({ reading, stage }: CheckedSheet): readonly Issue[] {
  return reading.schools.flatMap((school): Issue[] => {
    const classes = usableAmount(school, "classes");
    const pupils = pupilsInAll(school, stage);
    return classes === null || pupils === null || (classes > 0 && classes <= pupils)
      ? []
      : [findingIn(["classes-without-pupils", "error"], school, "classes", { classes, pupils })];
  });
}

function pupilsInAll(school: School, stage: Stage): number | null {
  const pupils = usablePupils(school);
  const others = pupilsOfStages
    .filter((field) => field !== `${stage}-pupils`)
    .reduce((sum, field) => sum + (usableAmount(school, field) ?? 0), 0);
  return pupils === null ? null : pupils + others;
}
