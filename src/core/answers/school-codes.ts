import type { SchoolResult } from "../assessment/assessment";
import type { Issue } from "../issue";

/** Finds the code of the school an issue is about; `null` when there is none. */
export type CodeOfIssue = (issue: Issue) => string | null;

/**
 * Finds codes by the row an issue stands in, else by a name that one school alone has.
 *
 * @param schools - Those of the assessment or of the reading the issues were found in.
 */
export function schoolCodes(schools: readonly Pick<SchoolResult, "name" | "code" | "at">[]): CodeOfIssue {
  const byRow = new Map(schools.map((school) => [rowKey(school.name, school.at), school.code]));
  const byName = new Map<string, string | null>();
  for (const { name, code } of schools) {
    byName.set(name, byName.has(name) && byName.get(name) !== code ? null : code);
  }
  return ({ at, school }) => {
    if (school === null) {
      return null;
    }
    const inRow = at === null ? undefined : byRow.get(rowKey(school, at));
    return inRow ?? byName.get(school) ?? null;
  };
}

function rowKey(name: string, { sheet, row }: SchoolResult["at"]): string {
  return JSON.stringify([name, sheet, row]);
}
