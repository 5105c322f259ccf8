import type { Issue } from "../issue";
import { usableAmount } from "../school";
import type { CheckedSheet } from "./check";

/**
 * Finds schools whose PE, music and art teachers do not add up to the total given beside them.
 *
 * @remarks Looked at only where the sheet has the total, all three subjects, and no blanks among them.
 *
 * - Severity: query; one teacher may teach two subjects.
 * - Source: ours.
 */
export function subjectTeachersAddUp({ reading }: CheckedSheet): readonly Issue[] {
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
