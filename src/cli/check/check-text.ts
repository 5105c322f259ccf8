import {
  aspectOf,
  describeReason,
  type Assessment,
  type Messages,
  type Outcome,
  type SheetReport,
  type ThresholdPack,
} from "../../core";
import type { CliStrings } from "../strings";
import { textTable } from "../text-table";
import type { CheckRun } from "./checked-file";
import { figure, figureAgainst } from "./figure";
import { needText } from "./need-text";
import { issuesText } from "./issues-text";
import { unmetSchools } from "./unmet-schools";

/** Writes a check for a person at a terminal: verdict first, then what it rests on, then what to correct. */
export function checkText(run: CheckRun, messages: Messages, strings: CliStrings): string {
  const { documentNumber, transcription } = run.pack.citation;
  const parts = run.files.flatMap(({ file, problem, sheets }) =>
    problem === null
      ? sheets.map((report) => sheetText(file, report, run, messages, strings))
      : [strings.fileProblem(file, problem)],
  );
  const caution = transcription === "unverified" ? [strings.check.unverified(documentNumber)] : [];
  return `${[...parts, ...caution].join("\n\n")}\n`;
}

function sheetText(
  file: string,
  report: SheetReport,
  { pack, answers }: CheckRun,
  messages: Messages,
  strings: CliStrings,
): string {
  const { sheet, stage, assessment } = report;
  const title = strings.check.sheet(file, sheet, assessment?.schools.length ?? 0, messages.stages[stage]);
  const sections =
    assessment === null
      ? [strings.check.notJudgedHere]
      : [
          verdictText(assessment, pack, messages),
          ...indicatorTable(assessment, messages, strings),
          ...relaxationsText(report, pack, messages, strings),
          ...decidingSchools(assessment, messages, strings),
          ...unmetSchools(assessment, messages, strings),
        ];
  return [title, ...sections, issuesText(report, answers, messages, strings)].join("\n\n");
}

function verdictText({ verdict, stage }: Assessment, pack: ThresholdPack, messages: Messages): string {
  const { documentNumber } = pack.citation;
  const reasons = verdict.reasons.map((reason) => `  · ${describeReason(messages, reason)}`);
  const sentence = messages.verdict(verdict.outcome, stage, documentNumber, aspectOf(pack));
  return [sentence, ...reasons].join("\n");
}

/** No table where the standard does not judge how evenly a stage is provided for. */
function indicatorTable(assessment: Assessment, messages: Messages, strings: CliStrings): string[] {
  const { check } = strings;
  if (assessment.indicators.length === 0) {
    return [];
  }
  const right = (title: string) => ({ title, align: "right" as const });
  const left = (title: string) => ({ title, align: "left" as const });
  const columns = [
    ...[left(check.indicator), right(check.mean), right(check.standardDeviation)],
    ...[right(check.cv), right(check.ceiling), left(check.outcome)],
  ];
  const rows = assessment.indicators.map(({ id, mean, standardDeviation, cv, limit, ...judged }) => [
    messages.indicators[id].name,
    ...[figure(mean, decimals(mean)), figure(standardDeviation, decimals(mean))],
    figureAgainst(cv, limit, 4),
    figure(limit, 2),
    outcomeText(judged, messages, strings),
  ]);
  return [textTable(columns, [...rows, ...compositeRow(assessment, messages, strings)]).join("\n")];
}

/** Teachers for each pupil are a few hundredths. */
function decimals(mean: number | null): number {
  return mean !== null && mean < 1 ? 4 : 2;
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

function relaxationsText(
  { relaxations }: SheetReport,
  pack: ThresholdPack,
  messages: Messages,
  strings: CliStrings,
): string[] {
  const easings = pack.relaxations
    .filter(({ id }) => relaxations.includes(id))
    .map(({ id, source }) => ({ name: messages.relaxations[id], source }));
  return easings.length === 0 ? [] : [strings.check.relaxations(easings)];
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
    .flatMap(({ id, limit, shares, singleChange }) => {
      const { short } = messages.indicators[id];
      const listed = shares.slice(0, decidingListed).map(({ school, share }) => ({
        name: schools[school]!.name,
        share: `${(share * 100).toFixed(1)}%`,
      }));
      const decided = strings.check.decidedBy(short, listed);
      if (singleChange === null) {
        return [decided];
      }
      const { school, need, cv } = singleChange;
      const given = needText(id, need, messages, strings);
      const after = figureAgainst(cv, limit, 4);
      return [decided, strings.check.singleChange(short, schools[school]!.name, given, after)];
    });
  return lines.length === 0 ? [] : [[strings.check.decided, ...lines].join("\n")];
}
