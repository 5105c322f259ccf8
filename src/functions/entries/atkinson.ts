import { atkinson } from "../../core";
import type { FunctionArguments } from "../function-entry";
import { measureFunction } from "../measure-function";
import { inOneLine, weighting } from "../terms";

const usualEpsilon = 0.5;

/** `ATKINSON`: inequality by an aversion that is stated. */
export const atkinsonFunction = measureFunction({
  id: "ATKINSON",
  description: {
    "zh-CN":
      "计算阿特金森指数：ε 表示对不均衡的厌恶程度，越大越看重低值学校。ε ≥ 1 时有一所学校为 0，指数即为 1。",
    en: "Computes the Atkinson index: epsilon is the aversion to inequality, and the larger it is the more the lowest schools count. With epsilon of 1 or more a single school at 0 makes it 1.",
  },
  result: { "zh-CN": "阿特金森指数，0 至 1（未四舍五入）", en: "The Atkinson index, 0 to 1, not rounded" },
  label: { "zh-CN": "阿特金森指数", en: "Atkinson index" },
  optional: [
    {
      id: "epsilon",
      kind: "number",
      optional: true,
      name: { "zh-CN": "参数ε", en: "epsilon" },
      description: {
        "zh-CN": "大于 0 且不超过 50，默认 0.5",
        en: "Above 0 and at most 50, 0.5 if left out",
      },
    },
  ],
  mayExcludeZeros: true,
  method: (args) => {
    const epsilon = epsilonOf(args);
    return inOneLine(
      { "zh-CN": `阿特金森指数，ε = ${epsilon}`, en: `Atkinson index, epsilon = ${epsilon}` },
      weighting(args),
    );
  },
  measure: ({ sample }, args) => atkinson(sample, epsilonOf(args)),
});

function epsilonOf({ number }: FunctionArguments): number {
  return number("epsilon") ?? usualEpsilon;
}
