import { quantileRatio, type QuantilePair } from "../../core";
import type { FunctionArguments } from "../function-entry";
import { measureFunction } from "../measure-function";
import { definitionOf, definitionParameter } from "../parameters/quantile-definition";
import { inOneLine, weighting } from "../terms";

/** `QUANTILE_RATIO`: a high percentile over a low one, P90/P10 unless told otherwise. */
export const quantileRatioFunction = measureFunction({
  id: "QUANTILE_RATIO",
  description: {
    "zh-CN": "计算百分位比：高分位数与低分位数之比，默认第 90 与第 10 百分位数。少数极端学校不会左右结果。",
    en: "Computes a ratio of percentiles, the 90th over the 10th unless told otherwise. A few schools at either end cannot decide it.",
  },
  result: { "zh-CN": "百分位比（未四舍五入）", en: "The ratio of percentiles, not rounded" },
  label: { "zh-CN": "百分位比", en: "ratio of percentiles" },
  optional: [
    {
      id: "high",
      kind: "number",
      optional: true,
      name: { "zh-CN": "高位", en: "high" },
      description: { "zh-CN": "从 0 到 1，默认 0.9", en: "From 0 to 1, 0.9 if left out" },
    },
    {
      id: "low",
      kind: "number",
      optional: true,
      name: { "zh-CN": "低位", en: "low" },
      description: { "zh-CN": "从 0 到 1，默认 0.1", en: "From 0 to 1, 0.1 if left out" },
    },
    definitionParameter,
  ],
  method: (args) => {
    const [{ high, low }, definition] = [sharesOf(args), definitionOf(args)];
    return inOneLine(
      {
        "zh-CN": `比例 ${high} 与 ${low} 的第 ${definition} 类分位数之比`,
        en: `quantile type ${definition} at ${high} over ${low}`,
      },
      weighting(args),
    );
  },
  measure: ({ sample }, args) => quantileRatio(sample, sharesOf(args), definitionOf(args)),
});

function sharesOf({ number }: FunctionArguments): QuantilePair {
  return { high: number("high") ?? 0.9, low: number("low") ?? 0.1 };
}
