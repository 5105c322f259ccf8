import {
  decomposeGeneralisedEntropy,
  decomposeGini,
  decomposeVariance,
  type Decomposition,
  type WeightedSample,
} from "../../core";
import { decompositionRows } from "../decomposition-rows";
import type { FunctionArguments, FunctionParameter, Texts } from "../function-entry";
import { measureFunction } from "../measure-function";
import { groupName, groupsParameter } from "../parameters/groups";
import { inOneLine, weighting } from "../terms";

const usualAlpha = 2;

const measures: readonly { readonly value: string; readonly description: Texts }[] = [
  { value: "theil-t", description: { "zh-CN": "泰尔 T 指数（α = 1）", en: "Theil T (alpha = 1)" } },
  {
    value: "theil-l",
    description: {
      "zh-CN": "泰尔 L 指数（α = 0），各数值应大于 0",
      en: "Theil L (alpha = 0); values above 0",
    },
  },
  {
    value: "generalised-entropy",
    description: { "zh-CN": "广义熵指数，α 由参数给出", en: "Generalised entropy with the given alpha" },
  },
  { value: "gini", description: { "zh-CN": "基尼系数，含重叠项", en: "Gini, with its overlap term" } },
  { value: "variance", description: { "zh-CN": "加权总体方差", en: "Weighted population variance" } },
];

const measureParameter: FunctionParameter = {
  id: "measure",
  kind: "choice",
  optional: true,
  name: { "zh-CN": "统计量", en: "measure" },
  description: {
    "zh-CN": "要分解的统计量：theil-t（默认）、theil-l、generalised-entropy、gini 或 variance",
    en: "What is split: theil-t (the default), theil-l, generalised-entropy, gini or variance",
  },
  choices: measures,
};

const alphaParameter: FunctionParameter = {
  id: "alpha",
  kind: "number",
  optional: true,
  name: { "zh-CN": "参数α", en: "alpha" },
  description: {
    "zh-CN": "generalised-entropy 的参数，从 −50 到 50，默认 2；越大越看重高值之间的差距",
    en: "Of generalised-entropy, from −50 to 50, 2 if left out; the larger, the more differences among high values count",
  },
};

/** `DECOMPOSE`: an index split into what lies between groups of schools and within them. */
export const decomposeFunction = measureFunction({
  id: "DECOMPOSE",
  description: {
    "zh-CN":
      "把不均衡分解为组间与组内两部分，如城乡之间与城乡内部，并核对各部分之和。列出各组的学校数、人数、平均值、组内指数和贡献。",
    en: "Splits inequality into the part between groups of schools and the part within them, checks that the parts add up, and lists each group's schools, pupils, mean, index and contribution.",
  },
  result: { "zh-CN": "总指数、组间、组内和各组的表", en: "A table of the total, its parts and the groups" },
  label: { "zh-CN": "分解", en: "decomposition" },
  required: [groupsParameter],
  optional: [measureParameter, alphaParameter],
  paired: ["groups"],
  mayExcludeZeros: true,
  method: methodOf,
  measure: ({ sample, paired }, args) =>
    decompositionRows(decompositionOf(sample, paired("groups").map(groupName), args), args.language),
});

function decompositionOf(
  sample: WeightedSample,
  groups: readonly string[],
  { choice, number }: FunctionArguments,
): Decomposition {
  switch (choice("measure")) {
    case "gini":
      return decomposeGini(sample, groups);
    case "variance":
      return decomposeVariance(sample, groups);
    case "theil-l":
      return decomposeGeneralisedEntropy(sample, groups, 0);
    case "generalised-entropy":
      return decomposeGeneralisedEntropy(sample, groups, number("alpha") ?? usualAlpha);
    default:
      return decomposeGeneralisedEntropy(sample, groups, 1);
  }
}

function methodOf(args: FunctionArguments): Texts {
  const zeros = args.choice("zeros") === "exclude" ? [zerosExcluded] : [];
  return inOneLine(indexOf(args), weighting(args), ...zeros);
}

const zerosExcluded: Texts = { "zh-CN": "不采用数值为 0 的学校", en: "schools at 0 left out" };

function indexOf({ choice, number }: FunctionArguments): Texts {
  switch (choice("measure")) {
    case "gini":
      return {
        "zh-CN": "基尼系数的组间、组内与重叠（Lambert 与 Aronson 1993）",
        en: "Gini between, within and overlap (Lambert & Aronson 1993)",
      };
    case "variance":
      return { "zh-CN": "总体方差，全方差公式", en: "population variance, law of total variance" };
    case "theil-l":
      return { "zh-CN": "泰尔 L 指数（Shorrocks 1980）", en: "Theil L (Shorrocks 1980)" };
    case "generalised-entropy": {
      const alpha = number("alpha") ?? usualAlpha;
      return {
        "zh-CN": `广义熵指数 GE(${alpha})（Shorrocks 1980）`,
        en: `generalised entropy GE(${alpha}) (Shorrocks 1980)`,
      };
    }
    default:
      return { "zh-CN": "泰尔 T 指数（Shorrocks 1980）", en: "Theil T (Shorrocks 1980)" };
  }
}
