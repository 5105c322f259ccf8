import type { Language } from "../../core";
import type { Texts } from "../../functions/function-entry";
import type { Policy } from "../../functions/pages/function-page";

/** What a function page says around its entry. */
export interface FunctionPageWords {
  readonly indexTitle: string;
  readonly indexOpening: readonly string[];
  readonly policiesOfAll: string;
  readonly required: string;
  readonly optional: string;
  readonly parameterHead: readonly string[];
  readonly parameters: string;
  readonly choices: string;
  readonly result: string;
  readonly formula: string;
  readonly policies: string;
  readonly policyHead: readonly string[];
  readonly examples: string;
  readonly gives: string;
  readonly sources: string;
  readonly peers: string;
  readonly relations: Readonly<Record<"same" | "differs", string>>;
  readonly back: string;
}

export const functionPageWords: Readonly<Record<Language, FunctionPageWords>> = {
  "zh-CN": {
    indexTitle: "函数",
    indexOpening: [
      "在单元格中输入 `=EDU.` 即可选用。各函数先取总量，再取在校生数；给出在校生数时先求生均值并按在校生数加权。",
      "数值不作四舍五入。算不出的数值显示为 #VALUE!，并写明是哪个单元格、为什么、怎么办。与 R 的逐项比较见[符合情况](../conformance.md)。",
    ],
    policiesOfAll: "所有学校函数的共同规则",
    required: "必填",
    optional: "可省略",
    parameterHead: ["参数", "", "说明"],
    parameters: "参数",
    choices: "可选",
    result: "结果",
    formula: "公式",
    policies: "规则",
    policyHead: ["情形", "处理"],
    examples: "示例",
    gives: "得到",
    sources: "来源",
    peers: "其他软件",
    relations: { same: "相同", differs: "不同" },
    back: "全部函数",
  },
  en: {
    indexTitle: "Functions",
    indexOpening: [
      "Type `=EDU.` in a cell to choose one. Functions over schools take amounts first, then pupils; with pupils they divide by them first and weigh schools by them.",
      "Nothing is rounded. A figure that cannot exist shows as #VALUE! with a sentence: which cell, why, and the way out. Every measure is set beside R's on the [conformance page](../conformance.en.md).",
    ],
    policiesOfAll: "What all functions over schools do",
    required: "required",
    optional: "optional",
    parameterHead: ["parameter", "", "meaning"],
    parameters: "Parameters",
    choices: "choices",
    result: "Result",
    formula: "Formula",
    policies: "Policies",
    policyHead: ["when", "then"],
    examples: "Examples",
    gives: "gives",
    sources: "Sources",
    peers: "Other software",
    relations: { same: "the same", differs: "differs" },
    back: "All functions",
  },
};

/** What every function over schools does, so that no page repeats it. */
export const familyPolicies: readonly Policy[] = [
  {
    when: { "zh-CN": "整行空白", en: "A row that is blank throughout" },
    then: {
      "zh-CN": "不是学校，不计入任何行数；因此可选整列",
      en: "It is no school and counts nowhere, so whole columns may be given",
    },
  },
  {
    when: { "zh-CN": "一行中部分单元格空白", en: "A blank cell in a row that is filled" },
    then: {
      "zh-CN": "指出单元格，不计算；missing 为 skip 时不采用该行并计数。空白从不当作 0",
      en: "Refused by its cell; with missing skip the row is left out and counted. A blank is never taken for 0",
    },
  },
  {
    when: { "zh-CN": "缺失代码 a、x、m", en: "The codes a, x and m for missing values" },
    then: {
      "zh-CN": "同空白；代码 n（没有）计为 0",
      en: "As a blank; the code n (nil) counts as 0",
    },
  },
  {
    when: { "zh-CN": "数值为 0", en: "A value of 0" },
    then: {
      "zh-CN": "照常计入，从不舍去；不能计入的函数指出单元格，或提供 zeros 参数",
      en: "It counts and is never dropped; a measure that cannot count it names the cell, or has the argument zeros",
    },
  },
  {
    when: { "zh-CN": "负数、文字、错误值", en: "A negative number, a text, an error" },
    then: {
      "zh-CN": "指出第一个这样的单元格，不计算；从不移动或替换数值",
      en: "The first such cell is named and nothing computed; no value is ever shifted or replaced",
    },
  },
  {
    when: { "zh-CN": "在校生数为 0", en: "A school with 0 pupils" },
    then: {
      "zh-CN": "指出单元格；missing 为 skip 时不采用该校并计数",
      en: "Refused by its cell; with missing skip the school is left out and counted",
    },
  },
  {
    when: { "zh-CN": "只有一所学校", en: "A single school" },
    then: {
      "zh-CN": "不均衡指数为 0；样本算法（n − 1）拒绝计算",
      en: "Indices of inequality are 0; sample estimators (n − 1) refuse",
    },
  },
];

/** A text of both languages in one of them. */
export function inLanguage(texts: Texts, language: Language): string {
  return texts[language];
}
