import type { FunctionPage } from "./function-page";

export const lorenzPage: FunctionPage = {
  id: "LORENZ",
  definition: {
    "zh-CN":
      "洛伦兹曲线的各点：把学生按所在学校的数值由低到高排列，累计多少份额的学生拥有多少份额的资源。曲线离对角线越远越不均衡。结果可直接作散点折线图。",
    en: "The points of the Lorenz curve: pupils in order of their school's value, and what share of the resource the share with the least has. The farther from the diagonal, the less even. Ready for a line chart.",
  },
  formula: [
    { "zh-CN": "(Σⱼ≤ᵢ pⱼ ÷ P, Σⱼ≤ᵢ pⱼvⱼ ÷ Σ pⱼvⱼ)", en: "(Σⱼ≤ᵢ pⱼ ÷ P, Σⱼ≤ᵢ pⱼvⱼ ÷ Σ pⱼvⱼ)" },
    {
      "zh-CN": "vᵢ 为第 i 校的生均值，pᵢ 为其在校生数，P ＝ Σ pᵢ，v̄ 为加权平均值；不加权时各校 pᵢ 相同",
      en: "vᵢ: per-pupil value of school i, pᵢ: its pupils, P = Σ pᵢ, v̄: weighted mean; unweighted, all pᵢ are alike",
    },
  ],
  sources: [
    {
      "zh-CN": "Lorenz 1905, Publications of the American Statistical Association 9",
      en: "Lorenz 1905, Publications of the American Statistical Association 9",
    },
  ],
  policies: [
    {
      when: { "zh-CN": "数值相同的学校", en: "Schools with the same value" },
      then: { "zh-CN": "各占一段，斜率相同", en: "Each has a piece of its own, with the same slope" },
    },
  ],
  examples: [
    {
      title: { "zh-CN": "两所规模相同的学校", en: "Two schools of the same size" },
      cells: [
        [6, 50],
        [2, 50],
      ],
      formula: '=EDU.LORENZ(A1:A2,B1:B2,"ratio")',
      result: [
        ["学生累计份额", "资源累计份额"],
        [0, 0],
        [0.5, 0.25],
        [1, 1],
        ["采用行数", 2],
        ["未采用行数", 0],
        ["方法", "洛伦兹曲线，按在校生数加权"],
      ],
    },
  ],
  peers: [
    {
      name: "R ineq::Lc",
      relation: "same",
      note: { "zh-CN": "p 与 L；ineq 的权重为重复次数", en: "p and L; ineq takes frequencies" },
    },
  ],
};
