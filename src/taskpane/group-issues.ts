import { type Issue, type Severity } from "../core";

/** The findings about one school, or about the sheet as a whole. */
export interface IssueGroup {
  /** `null` for the sheet as a whole. */
  readonly school: string | null;
  /** Errors first, then queries, then notices; within each from left to right. */
  readonly issues: readonly Issue[];
}

export const severities: readonly Severity[] = ["error", "query", "notice"];

/** Groups findings by school, in the order of the sheet's rows; those about the whole sheet come first. */
export function groupIssues(issues: readonly Issue[]): readonly IssueGroup[] {
  const bySchool = new Map<string | null, Issue[]>();
  issues.forEach((issue) => {
    const group = bySchool.get(issue.school);
    if (group === undefined) {
      bySchool.set(issue.school, [issue]);
    } else {
      group.push(issue);
    }
  });
  return [...bySchool]
    .map(([school, group]) => ({ school, issues: group.sort(byWeight), firstRow: firstRow(school, group) }))
    .sort((a, b) => a.firstRow - b.firstRow)
    .map(({ school, issues: sorted }) => ({ school, issues: sorted }));
}

/** Returns how many findings there are of each severity. */
export function countSeverities(issues: readonly Issue[]): Readonly<Record<Severity, number>> {
  const counts = { error: 0, query: 0, notice: 0 };
  issues.forEach(({ severity }) => (counts[severity] += 1));
  return counts;
}

function byWeight(a: Issue, b: Issue): number {
  return (
    severities.indexOf(a.severity) - severities.indexOf(b.severity) ||
    (a.at?.row ?? -1) - (b.at?.row ?? -1) ||
    (a.at?.column ?? -1) - (b.at?.column ?? -1)
  );
}

function firstRow(school: string | null, issues: readonly Issue[]): number {
  return school === null ? -1 : Math.min(...issues.map(({ at }) => at?.row ?? Number.MAX_SAFE_INTEGER));
}
