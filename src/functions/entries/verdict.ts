import {
  aspectOf,
  checkReading,
  describeReason,
  DomainError,
  messagesIn,
  type Assessment,
  type ThresholdPack,
} from "../../core";
import { chosenStandard, type ChosenStandard } from "../chosen-standard";
import type { FunctionArguments, FunctionEntry, FunctionParameter, Spill } from "../function-entry";
import { coefficientRows } from "../coefficient-rows";
import { documentRows } from "../limit-rows";
import { standardParameter, tableStageParameter } from "../parameters/standards";
import { tableParameter } from "../parameters/table";
import { required } from "../required-argument";
import { schoolTable } from "../school-table";
import { labelledSpill } from "../spill";

const outputParameter: FunctionParameter = {
  id: "output",
  kind: "choice",
  optional: true,
  name: { "zh-CN": "结果", en: "output" },
  description: {
    "zh-CN": "summary（默认）结论、校数和原因；detail 另列各指标；value 只给 1 达标或 0 未达标",
    en: "summary (the default) spills the verdict, counts and reasons; detail each indicator besides; value gives 1 for met or 0 for unmet",
  },
  choices: [
    { value: "summary", description: { "zh-CN": "结论、校数和原因", en: "Verdict, counts and reasons" } },
    {
      value: "detail",
      description: { "zh-CN": "另列各指标的差异系数", en: "Each indicator's coefficient besides" },
    },
    {
      value: "value",
      description: {
        "zh-CN": "1 达标，0 未达标，无法判定时报错",
        en: "1 met, 0 unmet, an error when not judged",
      },
    },
  ],
};

const labels = {
  outcome: { "zh-CN": "结论", en: "verdict" },
  sentence: { "zh-CN": "说明", en: "in words" },
  scope: { "zh-CN": "范围", en: "scope" },
  met: { "zh-CN": "达标学校", en: "schools met" },
  unmet: { "zh-CN": "未达标学校", en: "schools not met" },
  notJudged: { "zh-CN": "无法判定学校", en: "schools not judged" },
  excluded: { "zh-CN": "不参加评估学校", en: "schools left out" },
  reason: { "zh-CN": "原因", en: "reason" },
} as const;

/** `VERDICT`: the conclusion a standard draws on a school sheet (县域结论). */
export const verdictFunction: FunctionEntry = {
  id: "VERDICT",
  description: {
    "zh-CN": "按标准对一张学校表下结论：达标、未达标或无法判定，并列出各类校数、原因和依据的文件。",
    en: "Draws the verdict of a standard on a school sheet: met, not met or not judged, with counts of schools, the reasons and the document.",
  },
  result: { "zh-CN": "结论及其依据", en: "The verdict and what it rests on" },
  parameters: [tableParameter, tableStageParameter, standardParameter, outputParameter],
  compute: computeVerdict,
};

function computeVerdict(args: FunctionArguments): number | Spill {
  const chosen = chosenStandard(args);
  const assessment = assessmentOf(args, chosen.pack);
  const { outcome, schoolsExcluded } = assessment.verdict;
  if (args.choice("output") !== "value") {
    const used = assessment.schools.length - schoolsExcluded;
    const notes = { method: methodOf(chosen.pack), used, ignored: schoolsExcluded };
    return labelledSpill(verdictRows(assessment, chosen, args), notes, args.language);
  }
  if (outcome === "notJudged") {
    const document = chosen.pack.citation.documentNumber;
    throw new DomainError("verdict-not-judged", { document, stage: assessment.stage });
  }
  return Number(outcome === "met");
}

/** A stage is never assumed: under the limits of the other one a verdict would be wrong without a sign of it. */
function assessmentOf(args: FunctionArguments, pack: ThresholdPack): Assessment {
  const { grid, stage } = schoolTable(args);
  const { assessment } = checkReading(grid, {
    pack,
    stage: required(stage, tableStageParameter, args),
  }).report;
  if (assessment === null) {
    throw new DomainError("table-unreadable", { parameter: tableParameter.name[args.language] });
  }
  return assessment;
}

function methodOf({ citation: { documentNumber } }: ThresholdPack) {
  return {
    "zh-CN": `按${documentNumber}逐校判定，差异系数按在校生数加权、不四舍五入`,
    en: `schools one by one under ${documentNumber}; coefficients weighted by pupils, not rounded`,
  };
}

function verdictRows(
  { verdict, stage, indicators, composite }: Assessment,
  chosen: ChosenStandard,
  args: FunctionArguments,
): Spill {
  const { language } = args;
  const messages = messagesIn[language];
  const { documentNumber } = chosen.pack.citation;
  return [
    [labels.outcome[language], messages.outcomes[verdict.outcome]],
    [
      labels.sentence[language],
      messages.verdict(verdict.outcome, stage, documentNumber, aspectOf(chosen.pack)),
    ],
    [labels.scope[language], chosen.pack.scope[language]],
    [labels.met[language], verdict.schoolsMet],
    [labels.unmet[language], verdict.schoolsUnmet],
    [labels.notJudged[language], verdict.schoolsNotJudged],
    [labels.excluded[language], verdict.schoolsExcluded],
    ...verdict.reasons.map((reason) => [labels.reason[language], describeReason(messages, reason)]),
    ...(args.choice("output") === "detail" ? coefficientRows(indicators, composite, language) : []),
    ...documentRows(chosen, language),
  ];
}
