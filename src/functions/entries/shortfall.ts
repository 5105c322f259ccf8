import { indicatorOf, messagesIn, resourceShortfall, type ResourceShortfall } from "../../core";
import { foundLimit, limitParameters, type FoundLimit } from "../found-limit";
import type { FunctionArguments, FunctionEntry, FunctionParameter, Spill, Texts } from "../function-entry";
import { answerWithLimit } from "../limit-rows";
import { outputParameter } from "../parameters/output";
import { largestAmount, numberWithin, required } from "../required-argument";
import { terms } from "../terms";

const amountParameter: FunctionParameter = {
  id: "amount",
  kind: "number",
  optional: false,
  name: { "zh-CN": "现有量", en: "amount" },
  description: {
    "zh-CN": "学校现有的总量：教师人数、平方米、间、台、册；仪器设备值以元计，不是万元",
    en: "What the school has in all: teachers, m², rooms, computers, books; equipment in yuan, not in ten thousand",
  },
};

const peopleParameter: FunctionParameter = {
  id: "pupils",
  kind: "number",
  optional: false,
  name: { "zh-CN": "在校生数", en: "pupils" },
  description: {
    "zh-CN": "在校生数；宿舍指标填寄宿生数，机位指标填最大班额，学历比例指标填专任教师数；总量指标可空",
    en: "The pupils; boarders for dormitories, the largest class for computer seats, teachers for shares of teachers; not needed for totals",
  },
};

const labels = {
  need: { "zh-CN": "需补充", en: "to be added" },
  of: { "zh-CN": "补充的是", en: "of" },
  outcome: terms.outcome,
  value: { "zh-CN": "现值", en: "value now" },
  attainment: terms.attainment,
} as const satisfies Readonly<Record<string, Texts>>;

const method: Texts = {
  "zh-CN": "达到标准值所需的最少补充量：人、间、台、册进为整数，面积和金额不取整；只增不减",
  en: "the least to add so that the limit is met: things that are counted rounded up, areas and money not; nothing is taken away",
};

const endless: Texts = { "zh-CN": "一个也没有，无法计算", en: "there is none, so there is no value" };

/** `SHORTFALL`: what must be added to meet a limit (达标缺口). */
export const shortfallFunction: FunctionEntry = {
  id: "SHORTFALL",
  description: {
    "zh-CN": "计算达到标准还需补充多少：教师、间、台、册进为整数，面积和金额不取整；已达标为 0，只增不减。",
    en: "Computes what must be added to meet the limit: whole teachers, rooms, computers or books, exact areas and money; 0 when it is met. Nothing is ever taken away.",
  },
  result: { "zh-CN": "需补充的数量", en: "The amount to add" },
  parameters: [amountParameter, peopleParameter, ...limitParameters, outputParameter],
  compute: computeShortfall,
};

function computeShortfall(args: FunctionArguments): number | Spill {
  const found = foundLimit(args);
  const shortfall = resourceShortfall({ amount: amountOf(args), people: peopleOf(args, found) }, found.asked);
  return args.choice("output") === "detail" ? detail(shortfall, found, args) : (shortfall.need?.amount ?? 0);
}

function amountOf(args: FunctionArguments): number {
  const given = numberWithin(args, amountParameter, { least: 0, most: largestAmount });
  return required(given, amountParameter, args);
}

/** Where nothing is divided, nobody needs to be counted. */
function peopleOf(args: FunctionArguments, { asked }: FoundLimit): number {
  const given = numberWithin(args, peopleParameter, { least: 1, most: largestAmount });
  return given === null && indicatorOf(asked.indicator).denominator === null
    ? 1
    : required(given, peopleParameter, args);
}

function detail(
  { value, outcome, attainment, need }: ResourceShortfall,
  found: FoundLimit,
  { language }: FunctionArguments,
): Spill {
  const { outcomes, fields } = messagesIn[language];
  const mended = indicatorOf(found.asked.indicator).mendedBy;
  const rows: Spill = [
    [labels.need[language], need?.amount ?? 0],
    ...(mended === null ? [] : [[labels.of[language], fields[mended]]]),
    [labels.outcome[language], outcomes[outcome]],
    [labels.value[language], value ?? endless[language]],
    [labels.attainment[language], attainment],
  ];
  return answerWithLimit(rows, found, method, language);
}
