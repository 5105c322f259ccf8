import type { Issue } from "../issue";
import { usableAmount } from "../school";
import type { Check, CheckedSheet } from "./check";

/**
 * Finds schools whose PE, music and art teachers do not add up to the total given beside them.
 *
 * @remarks Looked at only where the sheet has the total, all three subjects, and no blanks among them.
 *
 * - Severity: query; one teacher may teach two subjects.
 * - Source: ours.
 */
export const subjectTeachersAddUp: Check = {
  id: "subject-teachers-add-up",
  area: "arithmetic",
  scope: "school",
  codes: ["subject-teachers-differ"],
  severity: "query",
  source: null,
  example: {
    rows: [
      ["学校名称", "在校生数", "体育、艺术专任教师数", "体育教师数", "音乐教师数", "美术教师数"],
      ["甲小学", 400, 6, 1, 1, 1],
    ],
  },
  run: findSubjectTeachersAddUp,
};

function findSubjectTeachersAddUp({ reading }: CheckedSheet): readonly Issue[] {
  return reading.schools.flatMap((school): Issue[] => {
    const total = usableAmount(school, "pe-art-teachers");
    const subjects = (["pe-teachers", "music-teachers", "fine-art-teachers"] as const).map((field) =>
      usableAmount(school, field),
    );
    if (total === null || subjects.includes(null)) {
      return [];
    }
    const arts = usableAmount(school, "arts-teachers") ?? 0;
    const sum = subjects.reduce<number>((soFar, count) => soFar + count!, arts);
    if (sum === total) {
      return [];
    }
    const params = { school: school.name, total, sum };
    const at = school.amounts["pe-art-teachers"]!.at;
    return [{ code: "subject-teachers-differ", severity: "query", at, school: school.name, params }];
  });
}
