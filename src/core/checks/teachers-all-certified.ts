import type { Issue } from "../issue";
import { usableAmount, type School } from "../school";
import type { CheckedSheet } from "./check";

/**
 * Finds schools where not every teacher is certified, or has completed 360 hours of training in five years.
 *
 * - Severity: query; it is a fact about the school, not a slip in the sheet.
 * - Source: 教督〔2017〕6号, article 7 (教师资格证上岗率 100 %, 5年360学时培训完成率 100 %).
 */
export function teachersAllCertified({ reading, pack }: CheckedSheet): readonly Issue[] {
  const document = pack.citation.documentNumber;
  return reading.schools.flatMap((school) =>
    (["certified-teachers", "trained-teachers"] as const).flatMap((field) => notAll(school, field, document)),
  );
}

function notAll(school: School, field: "certified-teachers" | "trained-teachers", document: string): Issue[] {
  const count = usableAmount(school, field);
  const teachers = usableAmount(school, "teachers");
  if (count === null || teachers === null || count >= teachers) {
    return [];
  }
  const params = { school: school.name, field, count, teachers, document };
  const at = school.amounts[field]!.at;
  return [{ code: "teachers-not-all", severity: "query", at, school: school.name, params }];
}
