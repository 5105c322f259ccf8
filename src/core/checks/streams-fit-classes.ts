import type { Issue } from "../issue";
import { usableAmount } from "../school";
import type { Check, CheckedSheet } from "./check";
import { findingIn } from "./finding";

/**
 * Finds more parallel classes in a grade (轨数) than classes in all.
 *
 * @remarks A small school need not have every grade, so the classes are held against one grade only.
 *
 * - Severity: query.
 * - Source: ours.
 */
export const streamsFitClasses: Check = {
  id: "streams-fit-classes",
  area: "arithmetic",
  scope: "school",
  codes: ["streams-exceed-classes"],
  severity: "query",
  source: null,
  example: {
    rows: [
      ["学校名称", "在校生数", "班级总数", "轨数"],
      ["甲小学", 400, 10, 12],
    ],
  },
  run: findStreamsFitClasses,
};

function findStreamsFitClasses({ reading }: CheckedSheet): readonly Issue[] {
  return reading.schools.flatMap((school): Issue[] => {
    const streams = usableAmount(school, "streams");
    const classes = usableAmount(school, "classes");
    return streams === null || classes === null || streams <= classes
      ? []
      : [findingIn(["streams-exceed-classes", "query"], school, "streams", { streams, classes })];
  });
}
