import { DomainError, indicatorOf, judgeValue, messagesIn, type IndicatorId } from "../../core";
import { foundLimit, limitParameters, type FoundLimit } from "../found-limit";
import type { FunctionArguments, FunctionEntry, FunctionParameter, Spill, Texts } from "../function-entry";
import { answerWithLimit } from "../limit-rows";
import { largestAmount, numberWithin, required } from "../required-argument";
import { terms } from "../terms";

const valueParameter: FunctionParameter = {
  id: "value",
  kind: "number",
  optional: false,
  name: { "zh-CN": "数值", en: "value" },
  description: {
    "zh-CN": "学校该项指标的值，以指标的单位表示，如生均图书册数；比例写 0.98 或 98%",
    en: "The school's value in the indicator's unit, such as its books per pupil; a share as 0.98 or 98%",
  },
};

const judgementParameter: FunctionParameter = {
  id: "output",
  kind: "choice",
  optional: true,
  name: { "zh-CN": "结果", en: "output" },
  description: {
    "zh-CN": "value（默认）1 达标、0 未达标，无法判定时报错；word 用文字；detail 列出依据",
    en: "value (the default) gives 1 for met, 0 for unmet and an error when it cannot be judged; word says it; detail spills what it rests on",
  },
  choices: [
    {
      value: "value",
      description: { "zh-CN": "1 达标，0 未达标，便于统计", en: "1 met, 0 unmet: for counting" },
    },
    {
      value: "word",
      description: { "zh-CN": "达标、未达标或无法判定", en: "met, not met or not judged" },
    },
    { value: "detail", description: { "zh-CN": "结论及其依据", en: "The outcome and what it rests on" } },
  ],
};

const labels = {
  value: terms.value,
  outcome: terms.outcome,
  attainment: terms.attainment,
} as const satisfies Readonly<Record<string, Texts>>;

const method: Texts = {
  "zh-CN": "以未四舍五入的数值与标准值比较",
  en: "the value, not rounded, against the limit",
};

/** `MEETS`: whether a value meets the limit of a standard (是否达标). */
export const meetsFunction: FunctionEntry = {
  id: "MEETS",
  description: {
    "zh-CN": "判断一项指标是否达到标准：1 达标，0 未达标；空白或标准不明时报错说明原因，绝不算达标。",
    en: "Judges whether a value meets its limit: 1 met, 0 unmet. A blank, or a limit nobody has seen, is an error with its reason, never met.",
  },
  result: { "zh-CN": "1 达标，0 未达标", en: "1 when met, 0 when unmet" },
  parameters: [valueParameter, ...limitParameters, judgementParameter],
  compute: computeMeets,
};

/** Limits that cannot be told leave a value unjudged; any other refusal is a mistake in the formula. */
const unjudged: readonly string[] = ["limit-absent", "limit-unseen", "limit-undecided"];

function computeMeets(args: FunctionArguments): number | Spill {
  if (args.choice("output") !== "word") {
    return judgement(args);
  }
  const { outcomes } = messagesIn[args.language];
  try {
    return [[judgement(args) === 1 ? outcomes.met : outcomes.unmet]];
  } catch (error) {
    if (error instanceof DomainError && (unjudged.includes(error.code) || lacksValue(error, args))) {
      return [[outcomes.notJudged]];
    }
    throw error;
  }
}

function lacksValue({ code, params }: DomainError, { language }: FunctionArguments): boolean {
  return (
    code === "argument-missing" && "parameter" in params && params.parameter === valueParameter.name[language]
  );
}

function judgement(args: FunctionArguments): number | Spill {
  const found = foundLimit(args);
  const value = required(
    numberWithin(args, valueParameter, { least: 0, most: largestValue(found.asked.indicator) }),
    valueParameter,
    args,
  );
  const { outcome, attainment } = judgeValue(value, found.asked);
  return args.choice("output") === "detail"
    ? detail({ value, attainment, outcome }, found, args)
    : Number(outcome === "met");
}

/** A share above 1 is a percentage without its sign, which would seem to meet any limit. */
function largestValue(indicator: IndicatorId): number {
  return indicatorOf(indicator).unit === "share" ? 1 : largestAmount;
}

function detail(
  judged: { readonly value: number; readonly attainment: number; readonly outcome: "met" | "unmet" },
  found: FoundLimit,
  { language }: FunctionArguments,
): Spill {
  const rows: Spill = [
    [labels.outcome[language], messagesIn[language].outcomes[judged.outcome]],
    [labels.value[language], judged.value],
    [labels.attainment[language], judged.attainment],
  ];
  return answerWithLimit(rows, found, method, language);
}
