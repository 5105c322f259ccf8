import { type Language } from "../../core";

/** What the comparison of standards says. */
export interface StandardsStrings {
  readonly view: string;
  readonly left: string;
  readonly right: string;
  readonly stage: string;
  readonly onlyDifferences: string;
  readonly table: string;
  readonly notAsked: string;
  readonly unseen: string;
  readonly byCase: string;
  readonly same: string;
  readonly differs: string;
  readonly unsure: string;
  readonly known: (known: number, limits: number) => string;
  readonly ceiling: string;
  readonly ceilingOfMean: string;
  readonly noDifferences: string;
}

export const standardsStrings: Readonly<Record<Language, StandardsStrings>> = {
  "zh-CN": {
    view: "标准",
    left: "标准一",
    right: "标准二",
    stage: "学段",
    onlyDifferences: "只看不同之处",
    table: "两个标准的限值",
    notAsked: "不要求",
    unseen: "未见原文",
    byCase: "按情形",
    same: "相同",
    differs: "不同",
    unsure: "不能判断",
    known: (known, limits) => `${limits} 项限值，其中 ${known} 项已录入`,
    ceiling: "差异系数上限",
    ceilingOfMean: "综合差异系数上限",
    noDifferences: "没有不同之处。",
  },
  en: {
    view: "Standards",
    left: "First standard",
    right: "Second standard",
    stage: "Stage",
    onlyDifferences: "Only what differs",
    table: "The limits of both standards",
    notAsked: "not asked",
    unseen: "not seen",
    byCase: "by case",
    same: "same",
    differs: "differs",
    unsure: "cannot be told",
    known: (known, limits) => `${limits} limits, ${known} of them known`,
    ceiling: "Ceiling of coefficients",
    ceilingOfMean: "Ceiling of their mean",
    noDifferences: "Nothing differs.",
  },
};
