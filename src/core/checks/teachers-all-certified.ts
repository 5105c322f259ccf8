import type { Issue } from "../issue";
import type { Check, CheckedSheet } from "./check";
import { guarantees } from "./sources";
import { teachersNotAll } from "./teachers-not-all";

/**
 * Finds schools where not every teacher is certified.
 *
 * - Severity: query; it is a fact about the school, not a slip in the sheet.
 * - Source: 教督〔2017〕6号, article 7 (教师资格证上岗率 100 %).
 */
export const teachersAllCertified: Check = {
  id: "teachers-all-certified",
  area: "statutory",
  scope: "school",
  codes: ["teachers-not-all"],
  severity: "query",
  source: guarantees,
  example: {
    rows: [
      ["学校名称", "在校生数", "专任教师数", "持有教师资格证教师数"],
      ["甲小学", 400, 20, 19],
    ],
  },
  run: findTeachersAllCertified,
};

function findTeachersAllCertified({ reading, pack }: CheckedSheet): readonly Issue[] {
  return teachersNotAll(reading.schools, "certified-teachers", pack.citation.documentNumber);
}
