import type { FunctionPage } from "./function-page";
import { sampleCountyCells } from "./sample-county";

export const hooverPage: FunctionPage = {
  id: "HOOVER",
  definition: {
    "zh-CN":
      "胡佛指数（又称罗宾汉指数、舒茨系数）：高于平均值的学生多占的资源占全部资源的份额，也是洛伦兹曲线与对角线的最大距离。它只是度量，不是从任何学校调走资源的建议。",
    en: "The Hoover index, also Robin Hood or Schutz: the share of the whole that pupils above the mean hold beyond it, the largest distance of the Lorenz curve from the diagonal. It measures; it is no advice to take anything from a school.",
  },
  formula: [
    { "zh-CN": "H ＝ ½ Σ (pᵢ/P) |vᵢ − v̄| ÷ v̄", en: "H = ½ Σ (pᵢ/P) |vᵢ − v̄| ÷ v̄" },
    {
      "zh-CN": "vᵢ 为第 i 校的生均值，pᵢ 为其在校生数，P ＝ Σ pᵢ，v̄ 为加权平均值；不加权时各校 pᵢ 相同",
      en: "vᵢ: per-pupil value of school i, pᵢ: its pupils, P = Σ pᵢ, v̄: weighted mean; unweighted, all pᵢ are alike",
    },
  ],
  sources: [
    {
      "zh-CN":
        "Hoover 1936, The Measurement of Industrial Localization, Review of Economics and Statistics 18",
      en: "Hoover 1936, The Measurement of Industrial Localization, Review of Economics and Statistics 18",
    },
  ],
  policies: [],
  examples: [
    {
      title: { "zh-CN": "五所小学的生均图书", en: "Books per pupil in five schools" },
      cells: sampleCountyCells,
      formula: "=EDU.HOOVER(B2:B6,C2:C6)",
      result: 0.222081055725,
    },
    {
      title: { "zh-CN": "四分之一的学生拥有全部", en: "A quarter of the pupils have everything" },
      cells: [
        [0, 75],
        [200, 25],
      ],
      formula: "=EDU.HOOVER(A1:A2,B1:B2)",
      result: 0.75,
    },
  ],
  peers: [
    {
      name: "R ineq::RS, REAT::hoover",
      relation: "same",
      note: { "zh-CN": "ineq::RS 不加权", en: "ineq::RS has no weights" },
    },
    {
      name: "Python PySAL inequality.schutz",
      relation: "same",
      note: { "zh-CN": "不加权", en: "Unweighted" },
    },
  ],
};
