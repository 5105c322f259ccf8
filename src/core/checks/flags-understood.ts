import type { FlagFieldId } from "../field-id";
import type { Issue } from "../issue";
import { readFlag } from "../sheets/read-flag";
import type { Check, CheckedSheet } from "./check";
import { findingAt } from "./finding";

const flags: readonly FlagFieldId[] = [
  ...(["built-by-2010", "built-by-2016", "crowded-centre", "small-rural-school"] as const),
  ...(["largest-class-under-30", "lab-equipment-complete"] as const),
];

/**
 * Finds answers that are neither yes nor no where one of them is asked for.
 *
 * - Severity: query.
 * - Source: ours.
 */
export const flagsUnderstood: Check = {
  id: "flags-understood",
  area: "cells",
  scope: "school",
  codes: ["flag-not-understood"],
  severity: "query",
  source: null,
  example: {
    rows: [
      ["学校名称", "在校生数", "是否2016年前建成"],
      ["甲小学", 100, "不详"],
    ],
  },
  run: findFlagsUnderstood,
};

function findFlagsUnderstood({ reading }: CheckedSheet): readonly Issue[] {
  return reading.schools.flatMap((school) =>
    flags.flatMap((field): Issue[] => {
      const written = school.texts[field];
      const text = written?.text ?? null;
      return written === undefined || text === null || readFlag(text) !== null
        ? []
        : [findingAt(["flag-not-understood", "query"], school, written.at, { field, text })];
    }),
  );
}
