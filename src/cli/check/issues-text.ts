import {
  describeIssue,
  type Answer,
  type AnsweredIssue,
  type Issue,
  type Messages,
  type SheetReport,
} from "../../core";
import type { CliStrings } from "../strings";
import { answeredIssues, queriesOf } from "./answered-issues";
import { cellName } from "./cell-name";

/** Lists what was found, school by school, each answered query with what was said about it. */
export function issuesText(
  report: SheetReport,
  answers: readonly Answer[],
  messages: Messages,
  strings: CliStrings,
): string {
  const { issues } = report;
  if (issues.length === 0) {
    return strings.check.noIssues;
  }
  const answered = answeredIssues(report, answers);
  const of = (severity: Issue["severity"]) => issues.filter((issue) => issue.severity === severity).length;
  const lines = [...bySchool(answered)].flatMap(([school, theirs]) => [
    `  ${school ?? strings.check.wholeSheet}`,
    ...theirs.flatMap((each) => issueLines(each, messages, strings).map((line) => `    ${line}`)),
  ]);
  const counts = { error: of("error"), query: of("query"), notice: of("notice") };
  return [strings.check.issues({ ...counts, answered: queriesOf(answered).answered }), ...lines].join("\n");
}

function issueLines(
  { issue, answer, outdated }: AnsweredIssue,
  messages: Messages,
  strings: CliStrings,
): readonly string[] {
  const cell = issue.at === null ? "" : ` ${cellName(issue.at)}`;
  const line = `[${messages.severities[issue.severity]}]${cell} ${describeIssue(messages, issue)}`;
  const now = answer === null ? [] : [`  ${strings.check.answer(signedText(answer))}`];
  const before = outdated === null ? [] : [`  ${strings.check.outdatedAnswer(signedText(outdated))}`];
  return [line, ...now, ...before];
}

/** An explanation in one line, and who gave it when. */
function signedText({ text, by, on }: Answer) {
  const signed = [by, on].filter((part) => part !== undefined && part.trim() !== "").join(" ");
  return { text: text.trim().replace(/\s*\n\s*/g, " "), signed: signed === "" ? null : signed };
}

/** Schools in the order of the sheet, each with its issues from left to right; the sheet as a whole comes last. */
function bySchool(answered: readonly AnsweredIssue[]): ReadonlyMap<string | null, readonly AnsweredIssue[]> {
  const groups = new Map<string | null, AnsweredIssue[]>();
  for (const each of [...answered].sort((a, b) => inReadingOrder(a.issue, b.issue))) {
    const group = groups.get(each.issue.school);
    if (group === undefined) {
      groups.set(each.issue.school, [each]);
    } else {
      group.push(each);
    }
  }
  return groups;
}

function inReadingOrder(a: Issue, b: Issue): number {
  const [wholeA, wholeB] = [a, b].map(({ school }) => Number(school === null)) as [number, number];
  return wholeA - wholeB || (a.at?.row ?? 0) - (b.at?.row ?? 0) || (a.at?.column ?? 0) - (b.at?.column ?? 0);
}
