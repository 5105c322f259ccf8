import type { Issue } from "../issue";
import { usableAmount, type School } from "../school";

/** Finds schools where a figure that should be all full-time teachers is less. */
export function teachersNotAll(
  schools: readonly School[],
  field: "certified-teachers" | "trained-teachers",
  document: string,
): readonly Issue[] {
  return schools.flatMap((school): Issue[] => {
    const count = usableAmount(school, field);
    const teachers = usableAmount(school, "teachers");
    if (count === null || teachers === null || count >= teachers) {
      return [];
    }
    const params = { school: school.name, field, count, teachers, document };
    const at = school.amounts[field]!.at;
    return [{ code: "teachers-not-all", severity: "query", at, school: school.name, params }];
  });
}
