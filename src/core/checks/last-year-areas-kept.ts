import type { Issue } from "../issue";
import type { Check, CheckedSheet } from "./check";
import { fallsShort } from "./falls-short";
import { findingIn } from "./finding";
import { sameSchools } from "./same-schools";
import { undividedAmount } from "./undivided-amount";

const kept = 0.9;
const areas = ["land-area", "building-area", "teaching-area", "outdoor-sports-area", "sports-area"] as const;

/**
 * Finds land, buildings and grounds more than a tenth smaller than last year.
 *
 * @remarks Whole schools are compared, also where their rooms were divided among stages.
 *
 * - Unit: m².
 * - Severity: query; buildings are taken down, but rarely.
 * - Source: ours.
 */
export const lastYearAreasKept: Check = {
  id: "last-year-areas-kept",
  area: "last-year",
  scope: "sheet",
  codes: ["area-shrank"],
  severity: "query",
  source: null,
  example: {
    rows: [
      ["学校名称", "在校生数", "占地面积"],
      ["甲小学", 400, 9000],
    ],
    lastYear: [
      ["学校名称", "在校生数", "占地面积"],
      ["甲小学", 400, 20000],
    ],
  },
  run: findLastYearAreasKept,
};

function findLastYearAreasKept({ reading, lastYear }: CheckedSheet): readonly Issue[] {
  if (lastYear === null) {
    return [];
  }
  return sameSchools(reading.schools, lastYear).pairs.flatMap((pair) =>
    areas.flatMap((field): Issue[] => {
      const now = undividedAmount(pair.now.amounts[field]);
      const before = undividedAmount(pair.before.amounts[field]);
      return now === null || before === null || now < 0 || !fallsShort(now, before * kept)
        ? []
        : [findingIn(["area-shrank", "query"], pair.now, field, { field, now, before })];
    }),
  );
}
