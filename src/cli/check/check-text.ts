import {
  describeIssue,
  describeReason,
  formatCell,
  type Assessment,
  type Issue,
  type Messages,
  type Outcome,
  type SheetReport,
} from "../../core";
import type { CliStrings } from "../strings";
import { textTable } from "../text-table";
import type { CheckRun } from "./checked-file";
import { figure, figureAgainst } from "./figure";
import { unmetSchools } from "./unmet-schools";

/** Writes a check for a person at a terminal: verdict first, then what it rests on, then what to correct. */
export function checkText(run: CheckRun, messages: Messages, strings: CliStrings): string {
  const { documentNumber, transcription } = run.pack.citation;
  const parts = run.files.flatMap(({ file, problem, sheets }) =>
    problem === null
      ? sheets.map((report) => sheetText(file, report, documentNumber, messages, strings))
      : [strings.fileProblem(file, problem)],
  );
  const caution = transcription === "unverified" ? [strings.check.unverified(documentNumber)] : [];
  return `${[...parts, ...caution].join("\n\n")}\n`;
}

function sheetText(
  file: string,
  report: SheetReport,
  documentNumber: string,
  messages: Messages,
  strings: CliStrings,
): string {
  const { sheet, stage, assessment, issues } = report;
  const title = strings.check.sheet(file, sheet, assessment?.schools.length ?? 0, messages.stages[stage]);
  const sections =
    assessment === null
      ? [strings.check.notJudgedHere]
      : [
          verdictText(assessment, documentNumber, messages),
          indicatorTable(assessment, messages, strings),
          ...relaxationsText(assessment, messages, strings),
          ...decidingSchools(assessment, messages, strings),
          ...unmetSchools(assessment, messages, strings),
        ];
  return [title, ...sections, issuesText(issues, messages, strings)].join("\n\n");
}

function verdictText({ verdict, stage }: Assessment, documentNumber: string, messages: Messages): string {
  const reasons = verdict.reasons.map((reason) => `  · ${describeReason(messages, reason)}`);
  return [messages.verdict(verdict.outcome, stage, documentNumber), ...reasons].join("\n");
}

function indicatorTable(assessment: Assessment, messages: Messages, strings: CliStrings): string {
  const { check } = strings;
  const right = (title: string) => ({ title, align: "right" as const });
  const left = (title: string) => ({ title, align: "left" as const });
  const columns = [
    ...[left(check.indicator), right(check.mean), right(check.standardDeviation)],
    ...[right(check.cv), right(check.ceiling), left(check.outcome)],
  ];
  const rows = assessment.indicators.map(({ id, mean, standardDeviation, cv, limit, ...judged }) => [
    messages.indicators[id].name,
    figure(mean, 2),
    figure(standardDeviation, 2),
    figureAgainst(cv, limit, 4),
    figure(limit, 2),
    outcomeText(judged, messages, strings),
  ]);
  return textTable(columns, [...rows, ...compositeRow(assessment, messages, strings)]).join("\n");
}

function compositeRow({ composite }: Assessment, messages: Messages, strings: CliStrings): string[][] {
  if (composite === null) {
    return [];
  }
  const { cv, limit } = composite;
  const outcome = outcomeText(composite, messages, strings);
  return [[strings.check.composite, "", "", figureAgainst(cv, limit, 4), figure(limit, 2), outcome]];
}

function outcomeText(
  { outcome, borderline }: { readonly outcome: Outcome | null; readonly borderline: boolean },
  messages: Messages,
  strings: CliStrings,
): string {
  const word = outcome === null ? "" : messages.outcomes[outcome];
  return borderline ? `${word} (${strings.check.borderline})` : word;
}

function relaxationsText({ relaxations }: Assessment, messages: Messages, strings: CliStrings): string[] {
  return relaxations.length === 0
    ? []
    : [strings.check.relaxations(relaxations.map((id) => messages.relaxations[id]))];
}

const decidingListed = 5;

/** The schools behind every coefficient that is not met, those that add most to it first. */
function decidingSchools(
  { indicators, schools }: Assessment,
  messages: Messages,
  strings: CliStrings,
): string[] {
  const lines = indicators
    .filter(({ outcome, shares }) => outcome === "unmet" && shares.length > 0)
    .map(({ id, shares }) =>
      strings.check.decidedBy(
        messages.indicators[id].short,
        shares.slice(0, decidingListed).map(({ school, share }) => ({
          name: schools[school]!.name,
          share: `${(share * 100).toFixed(1)}%`,
        })),
      ),
    );
  return lines.length === 0 ? [] : [[strings.check.decided, ...lines].join("\n")];
}

function issuesText(issues: readonly Issue[], messages: Messages, strings: CliStrings): string {
  if (issues.length === 0) {
    return strings.check.noIssues;
  }
  const of = (severity: Issue["severity"]) => issues.filter((issue) => issue.severity === severity).length;
  const lines = [...bySchool(issues)].flatMap(([school, theirs]) => [
    `  ${school ?? strings.check.wholeSheet}`,
    ...theirs.map((issue) => `    ${issueLine(issue, messages)}`),
  ]);
  const counts = { error: of("error"), query: of("query"), notice: of("notice") };
  return [strings.check.issues(counts), ...lines].join("\n");
}

function issueLine(issue: Issue, messages: Messages): string {
  const cell = issue.at === null ? "" : ` ${formatCell(issue.at)}`;
  return `[${messages.severities[issue.severity]}]${cell} ${describeIssue(messages, issue)}`;
}

/** Schools in the order of the sheet, each with its issues from left to right; the sheet as a whole comes last. */
function bySchool(issues: readonly Issue[]): ReadonlyMap<string | null, readonly Issue[]> {
  const groups = new Map<string | null, Issue[]>();
  for (const issue of [...issues].sort(inReadingOrder)) {
    const group = groups.get(issue.school) ?? [];
    groups.set(issue.school, [...group, issue]);
  }
  return groups;
}

function inReadingOrder(a: Issue, b: Issue): number {
  const [wholeA, wholeB] = [a, b].map(({ school }) => Number(school === null)) as [number, number];
  return wholeA - wholeB || (a.at?.row ?? 0) - (b.at?.row ?? 0) || (a.at?.column ?? 0) - (b.at?.column ?? 0);
}
