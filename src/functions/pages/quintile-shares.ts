import type { FunctionPage } from "./function-page";

export const quintileSharesPage: FunctionPage = {
  id: "QUINTILE_SHARES",
  definition: {
    "zh-CN":
      "五等分份额：把学生按所在学校的数值由低到高分成五等份，各份占有全部资源的多少；末行为最高与最低 20% 之比（20:20 比率）。",
    en: "The pupils in order of their school's value, in five equal parts: what share of the resource each part has, and the highest over the lowest (the 20:20 ratio).",
  },
  formula: [
    { "zh-CN": "sₖ ＝ L(k/5) − L((k − 1)/5)", en: "sₖ = L(k/5) − L((k − 1)/5)" },
    { "zh-CN": "L 为洛伦兹曲线，k ＝ 1 … 5", en: "L: the Lorenz curve, k = 1 … 5" },
  ],
  sources: [
    {
      "zh-CN": "World Bank, Handbook on Poverty and Inequality，第 6 章",
      en: "World Bank, Handbook on Poverty and Inequality, ch. 6",
    },
  ],
  policies: [
    {
      when: { "zh-CN": "学校跨越分界", en: "A school across an edge" },
      then: { "zh-CN": "按人数精确拆分", en: "Split exactly by pupils" },
    },
    {
      when: { "zh-CN": "最低 20% 为 0", en: "A lowest fifth with nothing" },
      then: { "zh-CN": "份额照列，比率写“无”", en: "The shares are given; the ratio says none" },
    },
  ],
  examples: [
    {
      title: { "zh-CN": "五所规模相同的学校", en: "Five schools of one size" },
      cells: [[1], [1], [1], [1], [4]],
      formula: "=EDU.QUINTILE_SHARES(A1:A5)",
      result: [
        ["学校", "资源份额"],
        ["最低 20%", 0.125],
        ["次低 20%", 0.125],
        ["中间 20%", 0.125],
        ["次高 20%", 0.125],
        ["最高 20%", 0.5],
        ["最高 20%÷最低 20%", 4],
        ["采用行数", 5],
        ["未采用行数", 0],
        ["方法", "五等分份额，不加权"],
      ],
    },
  ],
  peers: [
    {
      name: "Stata sumdist, R laeken::qsr",
      relation: "differs",
      note: { "zh-CN": "laeken::qsr 不拆分跨界的学校", en: "laeken::qsr does not split schools at an edge" },
    },
  ],
};
