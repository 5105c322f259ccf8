import type { AmountFieldId } from "../field-id";
import type { Issue } from "../issue";
import { usableAmount, type School } from "../school";
import type { Check, CheckedSheet } from "./check";
import { findingIn } from "./finding";
import { crossChecks } from "./sources";
import { undividedAmount } from "./undivided-amount";

/** What counts as part of the buildings. */
export const buildingParts = ["teaching-area", "dormitory-area", "canteen-area", "toilet-area"] as const;

/**
 * Finds buildings whose parts come to more than the whole.
 *
 * @remarks Teaching rooms, dormitories, canteens and toilets are parts of 校舍建筑面积.
 *
 * - Unit: m².
 * - Severity: error.
 * - Source: cross-field checks of education statistics, https://m.wnwk.com/doc/849453.html
 */
export const buildingsWithinParts: Check = {
  id: "buildings-within-parts",
  area: "arithmetic",
  scope: "school",
  codes: ["buildings-exceed-total"],
  severity: "error",
  source: crossChecks,
  example: {
    rows: [
      ["学校名称", "在校生数", "校舍建筑面积", "教学及辅助用房面积", "学生宿舍面积"],
      ["甲小学", 400, 3000, 2600, 900],
    ],
  },
  run: findBuildingsWithinParts,
};

function findBuildingsWithinParts({ reading }: CheckedSheet): readonly Issue[] {
  return reading.schools.flatMap((school): Issue[] => {
    const total = wholeArea(school, "building-area");
    const sum = buildingParts.reduce((area, field) => area + (wholeArea(school, field) ?? 0), 0);
    return total === null || sum <= total * (1 + 1e-9)
      ? []
      : [findingIn(["buildings-exceed-total", "error"], school, "building-area", { sum, total })];
  });
}

/** That of the whole school: not every part of a building is divided among the stages. */
function wholeArea(school: School, field: AmountFieldId): number | null {
  return usableAmount(school, field) === null ? null : undividedAmount(school.amounts[field]);
}
