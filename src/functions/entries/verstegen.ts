import { verstegen, type VerstegenTies } from "../../core";
import type { FunctionParameter, Texts } from "../function-entry";
import { measureFunction } from "../measure-function";
import { inOneLine, weighting } from "../terms";

const methods: Readonly<Record<VerstegenTies, Texts>> = {
  "at-or-above": {
    "zh-CN": "不低于中位数的学校的平均值÷中位数（第 2 类分位数）",
    en: "mean of the schools at or above the median over the median (quantile type 2)",
  },
  above: {
    "zh-CN": "高于中位数的学校的平均值÷中位数（第 2 类分位数）",
    en: "mean of the schools above the median over the median (quantile type 2)",
  },
  half: {
    "zh-CN": "较高一半学生的平均值÷中位数，中位数所在学校按需拆分（第 2 类分位数）",
    en: "mean of the upper half of pupils over the median, the school at the median split (quantile type 2)",
  },
};

const ties: FunctionParameter = {
  id: "ties",
  kind: "choice",
  optional: true,
  name: { "zh-CN": "同值", en: "ties" },
  description: {
    "zh-CN": "值等于中位数的学校：at-or-above（默认）计入，above 不计入，half 恰取一半学生",
    en: "Schools at the median: at-or-above (the default) counts them, above does not, half takes exactly half of the pupils",
  },
  choices: [
    {
      value: "at-or-above",
      description: { "zh-CN": "不低于中位数的学校", en: "Schools at or above the median" },
    },
    { value: "above", description: { "zh-CN": "高于中位数的学校", en: "Schools above the median" } },
    { value: "half", description: { "zh-CN": "恰好一半学生", en: "Exactly half of the pupils" } },
  ],
};

/** `VERSTEGEN`: what the upper half has, over the median. */
export const verstegenFunction = measureFunction({
  id: "VERSTEGEN",
  description: {
    "zh-CN":
      "计算维斯特根指数：处于较高一半的学生实有的资源，与人人恰为中位数时的资源之比。越接近 1 越均衡。",
    en: "Computes the Verstegen index: what pupils in the upper half have, over what they would have if each had the median. 1 is equity.",
  },
  result: {
    "zh-CN": "维斯特根指数，不小于 1（未四舍五入）",
    en: "The Verstegen index, 1 or more, not rounded",
  },
  label: { "zh-CN": "维斯特根指数", en: "Verstegen index" },
  optional: [ties],
  method: (args) => inOneLine(methods[tiesOf(args.choice("ties"))], weighting(args)),
  measure: ({ sample }, { choice }) => verstegen(sample, tiesOf(choice("ties"))),
});

function tiesOf(chosen: string | null): VerstegenTies {
  return (chosen ?? "at-or-above") as VerstegenTies;
}
