import {
  describeIssue,
  describeReason,
  formatCell,
  type Issue,
  type Messages,
  type SheetReport,
} from "../../core";
import type { CliStrings } from "../strings";
import { version } from "../version";
import type { CheckedFile, CheckRun } from "./checked-file";

/**
 * Writes a check for programs, as docs/check-output.schema.json describes it.
 *
 * @remarks Numbers are unrounded. Codes and ids are permanent; messages are for people and may be reworded.
 */
export function checkJson(run: CheckRun, messages: Messages, strings: CliStrings): string {
  const { language } = strings;
  const { id, title, citation } = run.pack;
  const { documentNumber, locator, address, transcription } = citation;
  const output = {
    tool: { name: "balance", version },
    language,
    standard: { id, title: title[language], documentNumber, locator, address, transcription },
    files: run.files.map((file) => fileOutput(file, messages, strings, documentNumber)),
  };
  return `${JSON.stringify(output, null, 2)}\n`;
}

function fileOutput(
  { file, problem, sheets }: CheckedFile,
  messages: Messages,
  strings: CliStrings,
  documentNumber: string,
) {
  const code = problem?.kind === "unreadable" ? problem.error.code : problem?.kind;
  return {
    file,
    problem: problem === null ? null : { code, message: strings.fileProblem(file, problem) },
    sheets: sheets.map((report) => sheetOutput(report, messages, documentNumber)),
  };
}

function sheetOutput(report: SheetReport, messages: Messages, documentNumber: string) {
  const { sheet, stage, columns, issues, assessment } = report;
  return {
    sheet,
    stage,
    columns: columns.map(({ field, header, at }) => ({ field, header, cell: formatCell(at) })),
    issues: issues.map((issue) => issueOutput(issue, messages)),
    normalisations: report.normalisations.map(({ first, ...each }) => ({ ...each, cell: formatCell(first) })),
    relaxations: assessment?.relaxations ?? [],
    packHash: assessment?.packHash ?? null,
    indicators: assessment?.indicators ?? [],
    composite: assessment?.composite ?? null,
    schools: (assessment?.schools ?? []).map(({ at, indicators, ...school }) => ({
      ...school,
      cell: formatCell(at),
      indicators: indicators.map(({ cells, ...result }) => ({ ...result, cells: cells.map(formatCell) })),
    })),
    verdict: assessment === null ? null : verdictOutput(assessment.verdict, report, messages, documentNumber),
  };
}

function issueOutput(issue: Issue, messages: Messages) {
  const { code, severity, at, school, params } = issue;
  return {
    code,
    severity,
    cell: at === null ? null : formatCell(at),
    school,
    params,
    message: describeIssue(messages, issue),
  };
}

function verdictOutput(
  verdict: NonNullable<SheetReport["assessment"]>["verdict"],
  { stage }: SheetReport,
  messages: Messages,
  documentNumber: string,
) {
  return {
    ...verdict,
    message: messages.verdict(verdict.outcome, stage, documentNumber),
    reasons: verdict.reasons.map((reason) => ({ ...reason, message: describeReason(messages, reason) })),
  };
}
