import type { FunctionPage } from "./function-page";
import { medianTiesPolicy, medianZeroPolicy, schoolFinanceSources } from "./median-policies";
import { sampleCountyCells } from "./sample-county";

export const verstegenPage: FunctionPage = {
  id: "VERSTEGEN",
  definition: {
    "zh-CN":
      "维斯特根指数。处于较高一半的学生实有的资源，是人人恰为中位数时的多少倍。只看较高一半，与麦克伦指数成对：1 表示较高一半无人高于中位数。它只描述差距，并不表示应减少任何学校的资源。",
    en: "The Verstegen index: what the pupils of the upper half have, as a multiple of what they would have if each had the median. The counterpart of the McLoone index: 1 means that nobody in the upper half is above the median. It describes a gap; it is no advice to take anything from a school.",
  },
  formula: [
    { "zh-CN": "Ve ＝ v̄ᵤ ÷ m", en: "Ve = v̄ᵤ ÷ m" },
    {
      "zh-CN": "m 为中位数（加权，第 2 类分位数）；v̄ᵤ 为较高一半的加权平均值，取哪些学校由“同值”决定",
      en: "m: median (weighted, quantile type 2); v̄ᵤ: weighted mean of the upper half, which schools it holds being said by ties",
    },
  ],
  sources: [
    {
      "zh-CN":
        "Verstegen, D. A. (1996). Concepts and Measures of Fiscal Inequality: A New Approach and Effects for Five States. Journal of Education Finance 22(2)",
      en: "Verstegen, D. A. (1996). Concepts and Measures of Fiscal Inequality: A New Approach and Effects for Five States. Journal of Education Finance 22(2)",
    },
    ...schoolFinanceSources,
  ],
  policies: [medianTiesPolicy, medianZeroPolicy],
  examples: [
    {
      title: { "zh-CN": "五所小学的生均图书", en: "Books per pupil in five schools" },
      cells: sampleCountyCells,
      formula: "=EDU.VERSTEGEN(B2:B6,C2:C6)",
      result: 1.3790749274620242,
    },
    {
      title: { "zh-CN": "只取高于中位数的学校", en: "Only the schools above the median" },
      cells: sampleCountyCells,
      formula: '=EDU.VERSTEGEN(B2:B6,C2:C6,,"above")',
      result: 1.4975358422939067,
    },
  ],
  peers: [
    {
      name: "R x <- v >= median(v); weighted.mean(v[x], w[x]) / median",
      relation: "same",
      note: {
        "zh-CN": "中位数用第 2 类定义；常用 R 包中没有此指数",
        en: "With the median of type 2; the common R packages have no such index",
      },
    },
  ],
};
