import { mcloone, type McLooneTies } from "../../core";
import type { FunctionParameter, Texts } from "../function-entry";
import { measureFunction } from "../measure-function";
import { inOneLine, weighting } from "../terms";

const methods: Readonly<Record<McLooneTies, Texts>> = {
  "at-or-below": {
    "zh-CN": "不高于中位数的学校的平均值÷中位数（第 2 类分位数）",
    en: "mean of the schools at or below the median over the median (quantile type 2)",
  },
  below: {
    "zh-CN": "低于中位数的学校的平均值÷中位数（第 2 类分位数）",
    en: "mean of the schools below the median over the median (quantile type 2)",
  },
  half: {
    "zh-CN": "较低一半学生的平均值÷中位数，中位数所在学校按需拆分（第 2 类分位数）",
    en: "mean of the lower half of pupils over the median, the school at the median split (quantile type 2)",
  },
};

const ties: FunctionParameter = {
  id: "ties",
  kind: "choice",
  optional: true,
  name: { "zh-CN": "同值", en: "ties" },
  description: {
    "zh-CN": "值等于中位数的学校：at-or-below（默认）计入，below 不计入，half 恰取一半学生",
    en: "Schools at the median: at-or-below (the default) counts them, below does not, half takes exactly half of the pupils",
  },
  choices: [
    {
      value: "at-or-below",
      description: { "zh-CN": "不高于中位数的学校", en: "Schools at or below the median" },
    },
    { value: "below", description: { "zh-CN": "低于中位数的学校", en: "Schools below the median" } },
    { value: "half", description: { "zh-CN": "恰好一半学生", en: "Exactly half of the pupils" } },
  ],
};

/** `MCLOONE`: what the lower half has, over the median. */
export const mclooneFunction = measureFunction({
  id: "MCLOONE",
  description: {
    "zh-CN":
      "计算麦克伦指数：处于较低一半的学生实有的资源，与人人达到中位数时应有的资源之比。越接近 1 越均衡。",
    en: "Computes the McLoone index: what pupils in the lower half have, over what they would have if each had the median. 1 is equity.",
  },
  result: { "zh-CN": "麦克伦指数，0 至 1（未四舍五入）", en: "The McLoone index, 0 to 1, not rounded" },
  label: { "zh-CN": "麦克伦指数", en: "McLoone index" },
  optional: [ties],
  method: (args) => inOneLine(methods[tiesOf(args.choice("ties"))], weighting(args)),
  measure: ({ sample }, { choice }) => mcloone(sample, tiesOf(choice("ties"))),
});

function tiesOf(chosen: string | null): McLooneTies {
  return (chosen ?? "at-or-below") as McLooneTies;
}
