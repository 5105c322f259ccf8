import { DomainError, quantile } from "../../core";
import type { FunctionArguments } from "../function-entry";
import { measureFunction } from "../measure-function";
import { definitionOf, definitionParameter } from "../parameters/quantile-definition";
import { inOneLine, weighting } from "../terms";

/** `QUANTILE`: the value that a share of the pupils do not exceed. */
export const quantileFunction = measureFunction({
  id: "QUANTILE",
  description: {
    "zh-CN": "计算分位数：给出在校生数时按学生计，如 0.5 为处于中位的学生所在学校的数值；未给出时按学校计。",
    en: "Computes a quantile: with pupils the value that a share of all pupils do not exceed, 0.5 being that of the median pupil; without pupils, of schools.",
  },
  result: { "zh-CN": "分位数，单位同数值（未四舍五入）", en: "The quantile, in the unit of the values" },
  label: { "zh-CN": "分位数", en: "quantile" },
  required: [
    {
      id: "share",
      kind: "number",
      optional: false,
      name: { "zh-CN": "比例", en: "share" },
      description: {
        "zh-CN": "从 0（最小值）到 1（最大值），如 0.5 为中位数、0.05 为第 5 百分位数",
        en: "From 0 (the smallest) to 1 (the largest); 0.5 is the median, 0.05 the 5th percentile",
      },
    },
  ],
  optional: [definitionParameter],
  method: (args) => {
    const [share, definition] = [args.number("share"), definitionOf(args)];
    return inOneLine(
      {
        "zh-CN": `比例 ${share} 的分位数，定义 ${definition}`,
        en: `quantile at ${share}, definition ${definition}`,
      },
      weighting(args),
    );
  },
  measure: ({ sample }, args) => quantile(sample, shareOf(args), definitionOf(args)),
});

function shareOf({ number }: FunctionArguments): number {
  const share = number("share");
  if (share === null) {
    throw new DomainError("share-out-of-range", { share: NaN });
  }
  return share;
}
