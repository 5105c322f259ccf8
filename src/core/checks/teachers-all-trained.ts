import type { Issue } from "../issue";
import type { Check, CheckedSheet } from "./check";
import { guarantees } from "./sources";
import { teachersNotAll } from "./teachers-not-all";

/**
 * Finds schools where not every teacher has completed 360 hours of training in five years.
 *
 * - Severity: query; it is a fact about the school, not a slip in the sheet.
 * - Source: 教督〔2017〕6号, article 7 (5年360学时培训完成率 100 %).
 */
export const teachersAllTrained: Check = {
  id: "teachers-all-trained",
  area: "statutory",
  scope: "school",
  codes: ["teachers-not-all"],
  severity: "query",
  source: guarantees,
  example: {
    rows: [
      ["学校名称", "在校生数", "专任教师数", "5年360学时培训完成教师数"],
      ["甲小学", 400, 20, 19],
    ],
  },
  run: findTeachersAllTrained,
};

function findTeachersAllTrained({ reading, pack }: CheckedSheet): readonly Issue[] {
  return teachersNotAll(reading.schools, "trained-teachers", pack.citation.documentNumber);
}
