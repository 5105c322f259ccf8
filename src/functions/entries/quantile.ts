import { quantile } from "../../core";
import type { FunctionArguments, FunctionParameter } from "../function-entry";
import { measureFunction } from "../measure-function";
import { definitionOf, definitionParameter } from "../parameters/quantile-definition";
import { required } from "../required-argument";
import { inOneLine, weighting } from "../terms";

const shareParameter: FunctionParameter = {
  id: "share",
  kind: "number",
  optional: false,
  name: { "zh-CN": "比例", en: "share" },
  description: {
    "zh-CN": "从 0（最小值）到 1（最大值），如 0.5 为中位数、0.05 为第 5 百分位数",
    en: "From 0 (the smallest) to 1 (the largest); 0.5 is the median, 0.05 the 5th percentile",
  },
};

/** `QUANTILE`: the value that a share of the pupils do not exceed. */
export const quantileFunction = measureFunction({
  id: "QUANTILE",
  description: {
    "zh-CN": "计算分位数：给出在校生数时按学生计，如 0.5 为处于中位的学生所在学校的数值；未给出时按学校计。",
    en: "Computes a quantile: with pupils the value that a share of all pupils do not exceed, 0.5 being that of the median pupil; without pupils, of schools.",
  },
  result: { "zh-CN": "分位数，单位同数值（未四舍五入）", en: "The quantile, in the unit of the values" },
  label: { "zh-CN": "分位数", en: "quantile" },
  required: [shareParameter],
  optional: [definitionParameter],
  method: (args) => {
    const [share, definition] = [args.number("share"), definitionOf(args)];
    return inOneLine(
      {
        "zh-CN": `比例 ${share} 的第 ${definition} 类分位数`,
        en: `quantile type ${definition} at ${share}`,
      },
      weighting(args),
    );
  },
  measure: ({ sample }, args) => quantile(sample, shareOf(args), definitionOf(args)),
});

function shareOf(args: FunctionArguments): number {
  return required(args.number(shareParameter.id), shareParameter, args);
}
