import { messagesIn, type Language } from "../core";
import { choosers } from "./chosen-standard";
import type { FoundLimit } from "./found-limit";
import type { Spill, SpillCell, Texts } from "./function-entry";

const labels = {
  indicator: { "zh-CN": "指标", en: "indicator" },
  stage: { "zh-CN": "学段", en: "stage" },
  limit: { "zh-CN": "标准值", en: "limit" },
  direction: { "zh-CN": "要求", en: "asked" },
  unit: { "zh-CN": "单位", en: "unit" },
} as const satisfies Readonly<Record<string, Texts>>;

const documentLabels = {
  title: { "zh-CN": "标准", en: "standard" },
  number: { "zh-CN": "文号", en: "document" },
  locator: { "zh-CN": "条款", en: "article" },
  address: { "zh-CN": "出处", en: "address" },
  transcription: { "zh-CN": "转录", en: "transcription" },
  chosenBy: { "zh-CN": "标准的选定", en: "chosen by" },
} as const satisfies Readonly<Record<string, Texts>>;

const directions = {
  "at-least": {
    true: { "zh-CN": "不低于（含本数）", en: "at least" },
    false: { "zh-CN": "高于", en: "above" },
  },
  "at-most": {
    true: { "zh-CN": "不高于（含本数）", en: "at most" },
    false: { "zh-CN": "低于", en: "below" },
  },
} as const;

const transcriptions = {
  verified: { "zh-CN": "已与原文核对", en: "verified against the document" },
  unverified: { "zh-CN": "未与原文核对", en: "not verified against the document" },
} as const;

const bareRatio: Texts = { "zh-CN": "比值（1 即 100%）", en: "bare ratio (1 is 100%)" };

/** Says what is asked, and of whom. */
export function limitRows({ asked }: FoundLimit, language: Language): Spill {
  const { stages, indicators } = messagesIn[language];
  const { name, unit } = indicators[asked.indicator];
  return [
    [labels.indicator[language], name],
    [labels.stage[language], stages[asked.stage]],
    [labels.limit[language], asked.limit],
    [labels.direction[language], directions[asked.direction][`${asked.inclusive}`][language]],
    [labels.unit[language], unit === "" ? bareRatio[language] : unit],
  ];
}

/** Names the document something is judged by, whether its numbers have been verified, and who chose it. */
export function documentRows(
  { pack, chosenBy, locator = pack.citation.locator }: DocumentUsed,
  language: Language,
): Spill {
  const { documentNumber, transcription, address } = pack.citation;
  const say = (label: keyof typeof documentLabels, content: SpillCell) => [
    documentLabels[label][language],
    content,
  ];
  return [
    say("title", pack.title[language]),
    say("number", documentNumber),
    say("locator", locator),
    say("address", address),
    say("transcription", transcriptions[transcription][language]),
    say("chosenBy", choosers[chosenBy][language]),
  ];
}

/** A standard, how it was chosen, and where in it one looks. */
export interface DocumentUsed extends Pick<FoundLimit, "chosenBy"> {
  readonly pack: FoundLimit["asked"]["pack"];
  readonly locator?: string;
}

/** Puts the answer of one value together with its limit, its document and its method. */
export function answerWithLimit(rows: Spill, found: FoundLimit, method: Texts, language: Language): Spill {
  const { pack, locator } = found.asked;
  return [
    ...rows,
    ...limitRows(found, language),
    ...documentRows({ pack, locator, chosenBy: found.chosenBy }, language),
    [methodLabel[language], method[language]],
  ];
}

const methodLabel: Texts = { "zh-CN": "方法", en: "method" };
