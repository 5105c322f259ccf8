import { type Language } from "../../core";

/** What the card of one school says. */
export interface SchoolCardStrings {
  readonly open: string;
  readonly openOf: (school: string) => string;
  readonly title: (school: string) => string;
  readonly facts: (sheet: string, code: string | null, pupils: string | null) => string;
  readonly lacking: string;
  readonly nothingLacking: string;
  readonly notJudged: string;
  readonly met: string;
  readonly lack: (indicator: string, value: string, bound: string, shortfall: string, unit: string) => string;
  readonly noEnd: (indicator: string, bound: string) => string;
  readonly need: (field: string, amount: string) => string;
  readonly why: Readonly<
    Record<"value-missing" | "value-doubtful" | "limit-unknown" | "limit-undecided", string>
  >;
  readonly rank: (place: number, of: number) => string;
  readonly issues: string;
  readonly noIssues: string;
  readonly standard: (document: string) => string;
  readonly print: string;
  readonly copy: string;
  readonly copied: string;
  readonly notCopied: string;
  readonly close: string;
}

export const schoolCardStrings: Readonly<Record<Language, SchoolCardStrings>> = {
  "zh-CN": {
    open: "学校卡片",
    openOf: (school) => `${school}的学校卡片`,
    title: (school) => school,
    facts: (sheet, code, pupils) =>
      [
        `工作表：${sheet}`,
        ...(code === null ? [] : [`标识码：${code}`]),
        ...(pupils === null ? [] : [`在校生 ${pupils} 人`]),
      ].join(" · "),
    lacking: "未达标",
    nothingLacking: "没有未达标的指标。",
    notJudged: "无法判定",
    met: "已达标",
    lack: (indicator, value, bound, shortfall, unit) =>
      `${indicator}：${value}（要求 ${bound} ${unit}），差 ${shortfall} ${unit}`,
    noEnd: (indicator, bound) => `${indicator}：一项也没有（要求 ${bound}）`,
    need: (field, amount) => `至少还需${field} ${amount}`,
    why: {
      "value-missing": "缺数据",
      "value-doubtful": "所依据的数据有误，改正后再判定",
      "limit-unknown": "标准原文的限值未查得",
      "limit-undecided": "表中没有说明适用哪一档限值",
    },
    rank: (place, of) => `全县第 ${place} 位（共 ${of} 所）`,
    issues: "本校的问题",
    noIssues: "没有发现问题。",
    standard: (document) => `依据：${document}`,
    print: "打印",
    copy: "复制为文字",
    copied: "已复制。",
    notCopied: "此处不能复制，请选中文字后手动复制。",
    close: "关闭",
  },
  en: {
    open: "School card",
    openOf: (school) => `School card of ${school}`,
    title: (school) => school,
    facts: (sheet, code, pupils) =>
      [
        `Sheet: ${sheet}`,
        ...(code === null ? [] : [`Code: ${code}`]),
        ...(pupils === null ? [] : [`${pupils} pupils`]),
      ].join(" · "),
    lacking: "Below standard",
    nothingLacking: "No indicator is below standard.",
    notJudged: "Could not be judged",
    met: "Met",
    lack: (indicator, value, bound, shortfall, unit) =>
      `${indicator}: ${value} (asked ${bound} ${unit}), short by ${shortfall} ${unit}`,
    noEnd: (indicator, bound) => `${indicator}: none at all (asked ${bound})`,
    need: (field, amount) => `Needs at least ${amount} more: ${field}`,
    why: {
      "value-missing": "A figure is missing",
      "value-doubtful": "A figure it rests on is wrong; correct it first",
      "limit-unknown": "The document's limit has not been seen",
      "limit-undecided": "The sheet does not say which limit applies",
    },
    rank: (place, of) => `${place} of ${of} in the county`,
    issues: "Issues of this school",
    noIssues: "No issues were found.",
    standard: (document) => `By: ${document}`,
    print: "Print",
    copy: "Copy as text",
    copied: "Copied.",
    notCopied: "Copying is not possible here. Select the text and copy it yourself.",
    close: "Close",
  },
};
