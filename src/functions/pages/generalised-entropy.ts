import type { FunctionPage } from "./function-page";
import { zerosExcludedPolicy } from "./zeros-excluded-policy";
import { sampleCountyCells } from "./sample-county";

export const generalisedEntropyPage: FunctionPage = {
  id: "GENERALISED_ENTROPY",
  definition: {
    "zh-CN":
      "广义熵指数 GE(α)：一族可分解的不均衡指数，α 越大越看重高值之间的差距。α = 0 为泰尔 L，α = 1 为泰尔 T，α = 2 为差异系数平方的一半。",
    en: "GE(α): a family of indices that split into groups; the larger alpha, the more differences among high values count. 0 is Theil L, 1 is Theil T, 2 half the square of the difference coefficient.",
  },
  formula: [
    {
      "zh-CN": "GE(α) ＝ Σ (pᵢ/P)((vᵢ/v̄)^α − 1) ÷ (α(α − 1))",
      en: "GE(α) = Σ (pᵢ/P)((vᵢ/v̄)^α − 1) ÷ (α(α − 1))",
    },
    {
      "zh-CN": "vᵢ 为第 i 校的生均值，pᵢ 为其在校生数，P ＝ Σ pᵢ，v̄ 为加权平均值；不加权时各校 pᵢ 相同",
      en: "vᵢ: per-pupil value of school i, pᵢ: its pupils, P = Σ pᵢ, v̄: weighted mean; unweighted, all pᵢ are alike",
    },
  ],
  sources: [
    {
      "zh-CN": "Shorrocks 1980, The Class of Additively Decomposable Inequality Measures, Econometrica 48",
      en: "Shorrocks 1980, The Class of Additively Decomposable Inequality Measures, Econometrica 48",
    },
  ],
  policies: [
    {
      when: { "zh-CN": "数值为 0，α ≤ 0", en: "A value of 0 with alpha of 0 or less" },
      then: { "zh-CN": "指出单元格，不计算", en: "Refused by its cell" },
    },
    zerosExcludedPolicy,
  ],
  examples: [
    {
      title: { "zh-CN": "五所小学的生均图书", en: "Books per pupil in five schools" },
      cells: sampleCountyCells,
      formula: "=EDU.GENERALISED_ENTROPY(B2:B6,C2:C6)",
      result: 0.13274469732,
    },
    {
      title: { "zh-CN": "α = −1", en: "alpha = −1" },
      cells: [[1], [2]],
      formula: "=EDU.GENERALISED_ENTROPY(A1:A2,,,-1)",
      result: 0.0625,
    },
  ],
  peers: [
    {
      name: "R IC2::calcGEI, ineq::entropy",
      relation: "same",
      note: { "zh-CN": "ineq::entropy 不加权", en: "ineq::entropy has no weights" },
    },
    { name: "Stata ineqdeco", relation: "same", note: { "zh-CN": "只用正值", en: "Positive values only" } },
  ],
};
