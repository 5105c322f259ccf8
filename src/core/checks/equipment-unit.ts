import type { Issue } from "../issue";
import { usableAmount, usablePupils } from "../school";
import { assumedMoneyUnit } from "../sheets/units";
import type { Check, CheckedSheet } from "./check";

/** Yuan per pupil that no school's teaching equipment reaches. */
export const mostPerPupil = 100_000;
/** Yuan per pupil below which a figure in yuan was probably meant in 万元. */
export const leastPerPupil = 10;

/**
 * Finds equipment values entered in yuan under 万元, or the other way round.
 *
 * @remarks Sheets record 万元 and the limit is in yuan, so the slip is common and moves a school by ten
 * thousand. The indicator of such a school is not judged. A written 0 is left alone.
 *
 * - Unit: yuan per pupil; more than 100,000 is too much, less than 10 in a column of yuan too little.
 * - Severity: error.
 * - Source: ours.
 */
export const equipmentUnit: Check = {
  id: "equipment-unit",
  area: "units",
  scope: "school",
  codes: ["equipment-unit-mixed-up"],
  severity: "error",
  source: null,
  example: {
    rows: [
      ["学校名称", "在校生数", "教学仪器设备值（万元）"],
      ["甲小学", 400, 1000000],
    ],
  },
  run: findEquipmentUnit,
};

function findEquipmentUnit({ reading }: CheckedSheet): readonly Issue[] {
  const column = reading.columns.find(({ field }) => field === "equipment-value");
  const stated = column?.unit ?? assumedMoneyUnit;
  return reading.schools.flatMap((school): Issue[] => {
    const value = usableAmount(school, "equipment-value");
    const pupils = usablePupils(school);
    if (value === null || pupils === null || isPlausible(value / pupils, stated)) {
      return [];
    }
    const likely = stated === "元" && value / pupils < leastPerPupil ? "万元" : "元";
    const params = { school: school.name, perPupil: value / pupils, stated, likely };
    const at = school.amounts["equipment-value"]!.at;
    return [{ code: "equipment-unit-mixed-up", severity: "error", at, school: school.name, params }];
  });
}

function isPlausible(perPupil: number, stated: string): boolean {
  const tooLittle = stated === "元" && perPupil > 0 && perPupil < leastPerPupil;
  return perPupil <= mostPerPupil && !tooLittle;
}
