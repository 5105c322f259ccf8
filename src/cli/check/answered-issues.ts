import {
  applyAnswers,
  schoolCodes,
  type Answer,
  type AnsweredIssue,
  type CodeOfIssue,
  type SheetReport,
} from "../../core";

/** Puts kept answers to the queries of one sheet. */
export function answeredIssues(report: SheetReport, answers: readonly Answer[]): readonly AnsweredIssue[] {
  return applyAnswers(report.issues, answers, codesIn(report));
}

/** Finds the code of the school an issue of a sheet is about. */
export function codesIn({ assessment }: SheetReport): CodeOfIssue {
  return schoolCodes(assessment?.schools ?? []);
}

/** Counts the queries that still want an explanation, and those that have one. */
export function queriesOf(answered: readonly AnsweredIssue[]): {
  readonly open: number;
  readonly answered: number;
} {
  const queries = answered.filter(({ issue }) => issue.severity === "query");
  const explained = queries.filter(({ answer }) => answer !== null).length;
  return { open: queries.length - explained, answered: explained };
}
