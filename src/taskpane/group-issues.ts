import { checks, type CheckId, type Issue, type IssueCode, type Severity } from "../core";

/** What findings are put together by. */
export type IssueGrouping = "school" | "rule" | "severity";

/** Findings that have something in common. */
export interface IssueGroup {
  /** Tells the group from the others of its grouping. */
  readonly key: string;
  /** What they have in common; `null` for the sheet as a whole, and for what was found while reading it. */
  readonly about:
    | { readonly by: "school"; readonly school: string | null }
    | { readonly by: "rule"; readonly rule: CheckId | null }
    | { readonly by: "severity"; readonly severity: Severity };
  /** Errors first, then queries, then notices; within each from top to bottom. */
  readonly issues: readonly Issue[];
}

export const severities: readonly Severity[] = ["error", "query", "notice"];
export const groupings: readonly IssueGrouping[] = ["school", "rule", "severity"];

/**
 * Groups findings: by school in the order of the sheet's rows, by rule in the order of the catalogue, by severity with
 * the gravest first. Those about the whole sheet come first.
 */
export function groupIssues(issues: readonly Issue[], by: IssueGrouping = "school"): readonly IssueGroup[] {
  const groups = new Map<string, { about: IssueGroup["about"]; issues: Issue[] }>();
  issues.forEach((issue) => {
    const about = aboutOf(issue, by);
    const key = keyOf(about);
    const group = groups.get(key) ?? { about, issues: [] };
    group.issues.push(issue);
    groups.set(key, group);
  });
  return [...groups]
    .map(([key, { about, issues: members }]) => ({ key, about, issues: members.sort(byWeight) }))
    .map((group) => ({ group, place: placeOf(group) }))
    .sort((a, b) => a.place - b.place)
    .map(({ group }) => group);
}

/** Returns how many findings there are of each severity. */
export function countSeverities(issues: readonly Issue[]): Readonly<Record<Severity, number>> {
  const counts = { error: 0, query: 0, notice: 0 };
  issues.forEach(({ severity }) => (counts[severity] += 1));
  return counts;
}

const ruleOfCode: ReadonlyMap<IssueCode, CheckId> = new Map(
  checks.flatMap(({ id, codes }) => codes.map((code) => [code, id] as const)),
);
const ruleOrder: ReadonlyMap<CheckId, number> = new Map(checks.map(({ id }, index) => [id, index]));

function aboutOf({ school, code, severity }: Issue, by: IssueGrouping): IssueGroup["about"] {
  switch (by) {
    case "school":
      return { by, school };
    case "rule":
      return { by, rule: ruleOfCode.get(code) ?? null };
    case "severity":
      return { by, severity };
  }
}

function keyOf(about: IssueGroup["about"]): string {
  switch (about.by) {
    case "school":
      // a school may have any name
      return about.school === null ? "sheet" : `school ${about.school}`;
    case "rule":
      return about.rule ?? "reading";
    case "severity":
      return about.severity;
  }
}

function placeOf({ about, issues }: IssueGroup): number {
  switch (about.by) {
    case "school":
      return about.school === null
        ? -1
        : issues.reduce((first, { at }) => Math.min(first, at?.row ?? Infinity), Infinity);
    case "rule":
      return about.rule === null ? -1 : (ruleOrder.get(about.rule) ?? Infinity);
    case "severity":
      return severities.indexOf(about.severity);
  }
}

function byWeight(a: Issue, b: Issue): number {
  return (
    severities.indexOf(a.severity) - severities.indexOf(b.severity) ||
    (a.at?.row ?? -1) - (b.at?.row ?? -1) ||
    (a.at?.column ?? -1) - (b.at?.column ?? -1)
  );
}
