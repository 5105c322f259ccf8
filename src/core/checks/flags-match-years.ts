import type { Issue } from "../issue";
import { readFlag } from "../sheets/read-flag";
import type { Check, CheckedSheet } from "./check";
import { findingAt } from "./finding";

const flags = [
  { field: "built-by-2010", by: 2010 },
  { field: "built-by-2016", by: 2016 },
] as const;

/**
 * Finds schools said to be built by 2010 or 2016 whose year says otherwise, and the other way round.
 *
 * - Severity: error.
 * - Source: ours; some easings hang on these years.
 */
export const flagsMatchYears: Check = {
  id: "flags-match-years",
  area: "cross-field",
  scope: "school",
  codes: ["flag-contradicts-year"],
  severity: "error",
  source: null,
  example: {
    rows: [
      ["学校名称", "在校生数", "建校时间", "是否2010年前建成"],
      ["甲小学", 100, 2015, "是"],
    ],
  },
  run: findFlagsMatchYears,
};

function findFlagsMatchYears({ reading }: CheckedSheet): readonly Issue[] {
  return reading.schools.flatMap((school) =>
    flags.flatMap(({ field, by }): Issue[] => {
      const year = school.amounts["built-year"]?.value ?? null;
      const written = school.texts[field];
      const flag = readFlag(written?.text ?? null);
      // a school of the year itself may be either
      return year === null || year === by || flag === null || flag === year < by
        ? []
        : [findingAt(["flag-contradicts-year", "error"], school, written!.at, { field, year })];
    }),
  );
}
