import type { Issue } from "../issue";
import { usableAmount } from "../school";
import type { Check, CheckedSheet } from "./check";
import { findingIn } from "./finding";

/**
 * Finds schools with dangerous buildings (危房) still standing.
 *
 * - Unit: m².
 * - Severity: query.
 * - Source: ours; dangerous rooms must not be counted among teaching rooms.
 */
export const noDangerousBuildings: Check = {
  id: "no-dangerous-buildings",
  area: "statutory",
  scope: "school",
  codes: ["dangerous-buildings"],
  severity: "query",
  source: null,
  example: {
    rows: [
      ["学校名称", "在校生数", "危房面积"],
      ["甲小学", 400, 120],
    ],
  },
  run: findNoDangerousBuildings,
};

function findNoDangerousBuildings({ reading }: CheckedSheet): readonly Issue[] {
  return reading.schools.flatMap((school): Issue[] => {
    const area = usableAmount(school, "dangerous-area");
    return area !== null && area > 0
      ? [findingIn(["dangerous-buildings", "query"], school, "dangerous-area", { area })]
      : [];
  });
}
