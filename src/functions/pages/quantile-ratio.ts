import type { FunctionPage } from "./function-page";
import { sampleCountyCells } from "./sample-county";

export const quantileRatioPage: FunctionPage = {
  id: "QUANTILE_RATIO",
  definition: {
    "zh-CN":
      "百分位比：高分位数与低分位数之比，默认第 90 与第 10 百分位数。与极差率不同，少数极端学校不会左右结果。",
    en: "A high percentile over a low one, the 90th over the 10th unless told otherwise. Unlike the gap ratio, a few extreme schools cannot decide it.",
  },
  formula: [
    { "zh-CN": "Q(high) ÷ Q(low)", en: "Q(high) ÷ Q(low)" },
    { "zh-CN": "Q 为所选定义的分位数", en: "Q: the quantile by the chosen definition" },
  ],
  sources: [
    {
      "zh-CN": "OECD Income Distribution Database，P90/P10",
      en: "OECD Income Distribution Database, P90/P10",
    },
  ],
  policies: [
    {
      when: { "zh-CN": "低分位数为 0", en: "A low percentile of 0" },
      then: { "zh-CN": "比率没有意义，不计算", en: "The ratio means nothing and is refused" },
    },
  ],
  examples: [
    {
      title: { "zh-CN": "五所小学的生均图书", en: "Books per pupil in five schools" },
      cells: sampleCountyCells,
      formula: "=EDU.QUANTILE_RATIO(B2:B6,C2:C6)",
      result: 4.99016853933,
    },
    {
      title: { "zh-CN": "中位数与最小值之比", en: "The median over the smallest" },
      cells: [[1], [5], [9]],
      formula: "=EDU.QUANTILE_RATIO(A1:A3,,,0.5,0)",
      result: 5,
    },
  ],
  peers: [
    {
      name: "Stata inequal7, ineqdeco (p90/p10)",
      relation: "same",
      note: { "zh-CN": "加权时定义 2", en: "Weighted, definition 2" },
    },
    {
      name: "R quantile(x, .9)/quantile(x, .1)",
      relation: "differs",
      note: { "zh-CN": "R 默认第 7 类且不加权", en: "R uses definition 7 without weights" },
    },
  ],
};
