import type { FunctionPage } from "./function-page";
import { zerosExcludedPolicy } from "./zeros-excluded-policy";
import { sampleCountyCells } from "./sample-county";

export const atkinsonPage: FunctionPage = {
  id: "ATKINSON",
  definition: {
    "zh-CN":
      "阿特金森指数：如果大家看重均衡的程度由 ε 表示，那么多大份额的资源因分布不均而没有发挥作用。ε 越大越看重低值学校；ε ≥ 1 时只要有一所学校为 0，指数即为 1。",
    en: "The share of the resource that does no good because it is spread unevenly, for those whose aversion to inequality is epsilon. The larger epsilon, the more the lowest schools count; with 1 or more a single school at 0 makes the index 1.",
  },
  formula: [
    {
      "zh-CN": "A ＝ 1 − (Σ (pᵢ/P)(vᵢ/v̄)^(1−ε))^(1/(1−ε))；ε = 1 时为 1 − 几何平均 ÷ v̄",
      en: "A = 1 − (Σ (pᵢ/P)(vᵢ/v̄)^(1−ε))^(1/(1−ε)); for ε = 1, 1 − geometric mean ÷ v̄",
    },
    {
      "zh-CN": "vᵢ 为第 i 校的生均值，pᵢ 为其在校生数，P ＝ Σ pᵢ，v̄ 为加权平均值；不加权时各校 pᵢ 相同",
      en: "vᵢ: per-pupil value of school i, pᵢ: its pupils, P = Σ pᵢ, v̄: weighted mean; unweighted, all pᵢ are alike",
    },
  ],
  sources: [
    {
      "zh-CN": "Atkinson 1970, On the Measurement of Inequality, Journal of Economic Theory 2",
      en: "Atkinson 1970, On the Measurement of Inequality, Journal of Economic Theory 2",
    },
  ],
  policies: [zerosExcludedPolicy],
  examples: [
    {
      title: { "zh-CN": "五所小学的生均图书", en: "Books per pupil in five schools" },
      cells: sampleCountyCells,
      formula: "=EDU.ATKINSON(B2:B6,C2:C6)",
      result: 0.0758640291847,
    },
    {
      title: { "zh-CN": "一半学生只有另一半的九分之一", en: "Half have a ninth of what the others have" },
      cells: [[1], [9]],
      formula: "=EDU.ATKINSON(A1:A2)",
      result: 0.2,
    },
  ],
  peers: [
    {
      name: "R ineq::Atkinson, IC2::calcAtkinson",
      relation: "same",
      note: {
        "zh-CN": "ineq 不加权；DescTools 的权重为重复次数",
        en: "ineq has no weights; DescTools repeats rows",
      },
    },
    {
      name: "Python PySAL inequality.atkinson",
      relation: "differs",
      note: { "zh-CN": "遇 0 报错", en: "Refuses zeros" },
    },
  ],
};
