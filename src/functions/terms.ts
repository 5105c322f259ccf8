import type { FunctionArguments, Texts } from "./function-entry";

/** What every entry says in the same words. */
export const terms = {
  weightedByPupils: { "zh-CN": "按在校生数加权", en: "weighted by pupils" },
  unweighted: { "zh-CN": "不加权", en: "unweighted" },
  mean: { "zh-CN": "平均值", en: "mean" },
  schools: { "zh-CN": "学校数", en: "schools" },
  value: { "zh-CN": "数值", en: "value" },
  outcome: { "zh-CN": "结论", en: "outcome" },
  attainment: { "zh-CN": "达到标准的程度", en: "attainment" },
} as const satisfies Readonly<Record<string, Texts>>;

/** Says whether a measure over schools weighs them: by pupils where they were given. */
export function weighting({ range }: FunctionArguments): Texts {
  return range("pupils") === null ? terms.unweighted : terms.weightedByPupils;
}

/** Puts the parts of a method's name side by side, as `Gini coefficient, weighted by pupils`. */
export function inOneLine(...parts: readonly [Texts, ...Texts[]]): Texts {
  return {
    "zh-CN": parts.map((part) => part["zh-CN"]).join("，"),
    en: parts.map((part) => part.en).join(", "),
  };
}
