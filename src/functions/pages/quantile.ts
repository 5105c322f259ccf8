import type { FunctionPage } from "./function-page";
import { sampleCountyCells } from "./sample-county";

export const quantilePage: FunctionPage = {
  id: "QUANTILE",
  definition: {
    "zh-CN":
      "分位数：给出在校生数时，一定比例的学生所在学校的数值都不超过它；0.5 为中位学生的数值。软件采用的定义不同，所以定义是参数，并写在结果里。",
    en: "A quantile: with pupils, the value that a share of all pupils do not exceed; 0.5 is what the median pupil has. Software differs in the definition, so it is an argument and stands in the result.",
  },
  formula: [
    {
      "zh-CN": "定义 1：累计人数首次达到该比例的数值；定义 2：同 1，恰好达到时取与后一数值的平均",
      en: "definition 1: the first value at which the running pupils reach the share; 2: as 1, and the mean with the next value where the share is met exactly",
    },
    {
      "zh-CN": "定义 6：位置 p(N + 1)；定义 7：位置 p(N − 1) + 1，均在相邻数值间内插",
      en: "definition 6: position p(N + 1); 7: position p(N − 1) + 1, both between neighbours",
    },
    {
      "zh-CN": "p 为比例，N 为学生人数（不加权时为学校数）",
      en: "p: the share, N: pupils (unweighted: schools)",
    },
  ],
  sources: [
    {
      "zh-CN": "Hyndman 与 Fan 1996, Sample Quantiles in Statistical Packages, The American Statistician 50",
      en: "Hyndman & Fan 1996, Sample Quantiles in Statistical Packages, The American Statistician 50",
    },
  ],
  policies: [
    {
      when: {
        "zh-CN": "定义 6、7 而在校生数不是整数",
        en: "Definition 6 or 7 with pupils that are not whole",
      },
      then: { "zh-CN": "指出单元格，不计算", en: "Refused by its cell" },
    },
  ],
  examples: [
    {
      title: { "zh-CN": "中位学生", en: "The median pupil" },
      cells: sampleCountyCells,
      formula: "=EDU.QUANTILE(B2:B6,0.5,C2:C6)",
      result: 6.2,
    },
    {
      title: { "zh-CN": "同 PERCENTILE.INC", en: "As PERCENTILE.INC" },
      cells: [[1], [2], [3], [4]],
      formula: '=EDU.QUANTILE(A1:A4,0.25,,,"7")',
      result: 1.75,
    },
  ],
  peers: [
    {
      name: "R quantile(type = 1, 2, 6, 7)",
      relation: "same",
      note: {
        "zh-CN": "不加权时相同；加权时等于把每校按人数重复",
        en: "Unweighted; weighted it equals repeating each school once per pupil",
      },
    },
    {
      name: "Excel PERCENTILE.INC, PERCENTILE.EXC",
      relation: "same",
      note: {
        "zh-CN": "不加权：定义 7 与 6；超出范围时 EXC 报错，我们取端点",
        en: "Unweighted: definitions 7 and 6; beyond the ends EXC refuses, we take the end",
      },
    },
    {
      name: "R laeken::weightedQuantile",
      relation: "differs",
      note: {
        "zh-CN": "恰好达到比例时取后一数值",
        en: "Takes the next value where the share is met exactly",
      },
    },
  ],
};
