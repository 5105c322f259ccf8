import type { Issue } from "../issue";
import { usableAmount } from "../school";
import type { Check, CheckedSheet } from "./check";
import { findingIn } from "./finding";
import { stageDivision } from "./sources";

/**
 * Finds schools of several stages with no pupils in one of them.
 *
 * @remarks A nine-year school has both primary and junior pupils; 0 in one of them means a wrong type or a figure
 * left out, and moves all shared rooms to the other stage.
 *
 * - Severity: query.
 * - Source: instructions to the county tables, https://www.dyhzdl.cn/k/doc/da4bfb8403d8ce2f0166234d.html
 */
export const stagePupilsAddUp: Check = {
  id: "stage-pupils-add-up",
  area: "arithmetic",
  scope: "school",
  codes: ["stage-without-pupils"],
  severity: "query",
  source: stageDivision,
  example: {
    rows: [
      ["学校名称", "办学类型", "小学在校生数", "初中在校生数"],
      ["甲学校", "九年一贯制学校", 300, 0],
    ],
  },
  run: findStagePupilsAddUp,
};

function findStagePupilsAddUp({ reading, stage }: CheckedSheet): readonly Issue[] {
  const other = stage === "primary" ? "junior-pupils" : "primary-pupils";
  return reading.schools.flatMap((school): Issue[] => {
    const { type } = school;
    const several = type === "nine-year-school" || type === "twelve-year-school";
    return several && usableAmount(school, other) === 0
      ? [findingIn(["stage-without-pupils", "query"], school, other, { field: other, type })]
      : [];
  });
}
