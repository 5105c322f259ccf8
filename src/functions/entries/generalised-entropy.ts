import { generalisedEntropy } from "../../core";
import type { FunctionArguments } from "../function-entry";
import { measureFunction } from "../measure-function";
import { inOneLine, weighting } from "../terms";

const usualAlpha = 2;

/** `GENERALISED_ENTROPY`: inequality, with alpha saying where on the scale it is felt. */
export const generalisedEntropyFunction = measureFunction({
  id: "GENERALISED_ENTROPY",
  description: {
    "zh-CN":
      "计算广义熵指数 GE(α)：α 越大越看重高值之间的差距。α = 0 为泰尔 L，α = 1 为泰尔 T，α = 2 为差异系数平方的一半。",
    en: "Computes the generalised entropy index GE(α): the larger alpha, the more differences among high values count. 0 is Theil L, 1 is Theil T, 2 half the square of the difference coefficient.",
  },
  result: { "zh-CN": "广义熵指数，0 以上（未四舍五入）", en: "The index, 0 or more, not rounded" },
  label: { "zh-CN": "广义熵指数", en: "generalised entropy index" },
  optional: [
    {
      id: "alpha",
      kind: "number",
      optional: true,
      name: { "zh-CN": "参数α", en: "alpha" },
      description: {
        "zh-CN": "从 −50 到 50，默认 2；小于或等于 0 时各数值应大于 0",
        en: "From −50 to 50, 2 if left out; values must be above 0 where alpha is 0 or less",
      },
    },
  ],
  mayExcludeZeros: true,
  method: (args) => {
    const alpha = alphaOf(args);
    return inOneLine(
      { "zh-CN": `广义熵指数 GE(${alpha})`, en: `generalised entropy GE(${alpha})` },
      weighting(args),
    );
  },
  measure: ({ sample }, args) => generalisedEntropy(sample, alphaOf(args)),
});

function alphaOf({ number }: FunctionArguments): number {
  return number("alpha") ?? usualAlpha;
}
