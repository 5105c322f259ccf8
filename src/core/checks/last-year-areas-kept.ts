import type { Issue } from "../issue";
import { usableAmount } from "../school";
import type { Check, CheckedSheet } from "./check";
import { findingIn } from "./finding";
import { sameSchools } from "./same-schools";

const kept = 0.9;
const areas = ["land-area", "building-area", "teaching-area", "outdoor-sports-area", "sports-area"] as const;

/**
 * Finds land, buildings and grounds more than a tenth smaller than last year.
 *
 * - Unit: m².
 * - Severity: query; buildings are taken down, but rarely.
 * - Source: ours.
 */
export const lastYearAreasKept: Check = {
  id: "last-year-areas-kept",
  area: "last-year",
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
      const [now, before] = [usableAmount(pair.now, field), usableAmount(pair.before, field)];
      return now === null || before === null || now >= before * kept
        ? []
        : [findingIn(["area-shrank", "query"], pair.now, field, { field, now, before })];
    }),
  );
}
