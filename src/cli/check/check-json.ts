import {
  aspectOf,
  answerKey,
  describeIssue,
  describeNormalisation,
  describeReason,
  type Answer,
  type AnsweredIssue,
  type CodeOfIssue,
  type Messages,
  type Normalisation,
  type SheetReport,
  type ThresholdPack,
} from "../../core";
import { cellName } from "./cell-name";
import type { CliStrings } from "../strings";
import { version } from "../version";
import { answeredIssues, codesIn, queriesOf } from "./answered-issues";
import type { CheckedFile, CheckRun } from "./checked-file";
import { standardOutput } from "./standard-output";

/**
 * Writes a check for programs, as docs/check-output.schema.json describes it.
 *
 * @remarks Numbers are unrounded. Codes and ids are permanent; messages are for people and may be reworded.
 */
export function checkJson(run: CheckRun, messages: Messages, strings: CliStrings): string {
  const { language } = strings;
  const output = {
    tool: { name: "balance", version },
    language,
    standard: standardOutput(run.pack, language),
    files: run.files.map((file) => fileOutput(file, run, messages, strings)),
  };
  return `${JSON.stringify(output, null, 2)}\n`;
}

function fileOutput(
  { file, problem, sheets }: CheckedFile,
  run: CheckRun,
  messages: Messages,
  strings: CliStrings,
) {
  const code = problem?.kind === "unreadable" ? problem.error.code : problem?.kind;
  return {
    file,
    problem: problem === null ? null : { code, message: strings.fileProblem(file, problem) },
    sheets: sheets.map((report) => sheetOutput(report, run, messages)),
  };
}

function sheetOutput(report: SheetReport, { pack, answers }: CheckRun, messages: Messages) {
  const answered = answeredIssues(report, answers);
  const codeOf = codesIn(report);
  const { sheet, stage, packHash, relaxations, columns, assessment } = report;
  return {
    sheet,
    stage,
    columns: columns.map(({ field, header, at }) => ({ field, header, cell: cellName(at) })),
    issues: answered.map((each) => issueOutput(each, codeOf, messages)),
    queries: queriesOf(answered),
    normalisations: report.normalisations.map((each) => normalisationOutput(each, messages)),
    relaxations,
    packHash,
    indicators: assessment?.indicators ?? [],
    composite: assessment?.composite ?? null,
    schools: (assessment?.schools ?? []).map(({ at, indicators, ...school }) => ({
      ...school,
      cell: cellName(at),
      indicators: indicators.map(({ cells, ...result }) => ({ ...result, cells: cells.map(cellName) })),
    })),
    verdict: assessment === null ? null : verdictOutput(assessment.verdict, report, messages, pack),
  };
}

function normalisationOutput(normalisation: Normalisation, messages: Messages) {
  const { first, ...rest } = normalisation;
  return { ...rest, cell: cellName(first), message: describeNormalisation(messages, normalisation) };
}

function issueOutput({ issue, answer, outdated }: AnsweredIssue, codeOf: CodeOfIssue, messages: Messages) {
  const { code, severity, at, school, params } = issue;
  return {
    code,
    severity,
    cell: at === null ? null : cellName(at),
    school,
    params,
    message: describeIssue(messages, issue),
    key: severity === "query" ? answerKey(issue, codeOf(issue)) : null,
    answer: answerOutput(answer),
    outdatedAnswer: answerOutput(outdated),
  };
}

function answerOutput(answer: Answer | null) {
  return answer === null ? null : { text: answer.text, by: answer.by ?? null, on: answer.on ?? null };
}

function verdictOutput(
  verdict: NonNullable<SheetReport["assessment"]>["verdict"],
  { stage }: SheetReport,
  messages: Messages,
  pack: ThresholdPack,
) {
  return {
    ...verdict,
    message: messages.verdict(verdict.outcome, stage, pack.citation.documentNumber, aspectOf(pack)),
    reasons: verdict.reasons.map((reason) => ({ ...reason, message: describeReason(messages, reason) })),
  };
}
