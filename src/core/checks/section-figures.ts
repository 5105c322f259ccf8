import type { Issue } from "../issue";
import type { SchoolType } from "../school";
import type { Check, CheckedSheet } from "./check";
import { stageDivision } from "./sources";

const severalStages: readonly SchoolType[] = ["nine-year-school", "twelve-year-school", "complete-secondary"];

const sectionInName = /(?:小学|初中)(?:部|学?段|校区)/;

/**
 * Reminds that a school of several stages must give the figures of this stage only.
 *
 * @remarks Each section is a row of its own in its stage's list. Shared rooms, grounds and equipment are divided
 * by pupils weighted 小学 1 : 初中 1.1 : 高中 1.2 (1.32 in twelve-year schools); teachers are those of the stage.
 *
 * A row whose school name ends in （小学部） or （初中部） says that it does.
 *
 * - Severity: notice, one for the sheet.
 * - Source: instructions to the county tables, https://www.dyhzdl.cn/k/doc/da4bfb8403d8ce2f0166234d.html
 */
export const sectionFigures: Check = {
  id: "section-figures",
  area: "identity",
  scope: "sheet",
  codes: ["section-figures-expected"],
  severity: "notice",
  source: stageDivision,
  example: {
    rows: [
      ["学校名称", "办学类型", "在校生数"],
      ["甲学校", "九年一贯制学校", 300],
    ],
  },
  run: findSectionFigures,
};

function findSectionFigures({ reading, stage }: CheckedSheet): readonly Issue[] {
  const schools = reading.schools.filter(
    ({ name, type, amounts }) =>
      type !== null &&
      severalStages.includes(type) &&
      !sectionInName.test(name) &&
      !Object.values(amounts).some(({ stageShare }) => stageShare !== undefined),
  );
  const [first] = schools;
  if (first === undefined) {
    return [];
  }
  const params = { schools: schools.map(({ name }) => name), stage };
  return [{ code: "section-figures-expected", severity: "notice", at: first.at, school: null, params }];
}
