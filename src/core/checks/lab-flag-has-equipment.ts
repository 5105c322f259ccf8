import type { Issue } from "../issue";
import { usableAmount } from "../school";
import { readFlag } from "../sheets/read-flag";
import type { Check, CheckedSheet } from "./check";
import { findingIn } from "./finding";
import { crossChecks } from "./sources";

/**
 * Finds schools that call their laboratory equipment complete and give no equipment value.
 *
 * - Severity: error.
 * - Source: cross-field checks of education statistics, https://m.wnwk.com/doc/849453.html
 */
export const labFlagHasEquipment: Check = {
  id: "lab-flag-has-equipment",
  area: "cross-field",
  scope: "school",
  codes: ["lab-equipment-none"],
  severity: "error",
  source: crossChecks,
  example: {
    rows: [
      ["学校名称", "在校生数", "实验仪器是否达标", "教学仪器设备值（万元）"],
      ["甲小学", 100, "是", 0],
    ],
  },
  run: findLabFlagHasEquipment,
};

function findLabFlagHasEquipment({ reading }: CheckedSheet): readonly Issue[] {
  return reading.schools.flatMap((school): Issue[] => {
    const complete = readFlag(school.texts["lab-equipment-complete"]?.text ?? null) === true;
    return complete && usableAmount(school, "equipment-value") === 0
      ? [findingIn(["lab-equipment-none", "error"], school, "equipment-value", {})]
      : [];
  });
}
