import type { FunctionPage } from "./function-page";
import { sampleCountyCells } from "./sample-county";

export const relativeMeanDeviationPage: FunctionPage = {
  id: "RELATIVE_MEAN_DEVIATION",
  definition: {
    "zh-CN":
      "相对平均差：各校与平均值之差的绝对值按学生平均，再除以平均值。平均值同一侧的两校之间的变动不影响它。等于胡佛指数的两倍。",
    en: "The average distance of pupils' values from the mean, over the mean. Moves between two schools on one side of the mean leave it as it is. Twice the Hoover index.",
  },
  formula: [
    { "zh-CN": "RMD ＝ Σ (pᵢ/P) |vᵢ − v̄| ÷ v̄", en: "RMD = Σ (pᵢ/P) |vᵢ − v̄| ÷ v̄" },
    {
      "zh-CN": "vᵢ 为第 i 校的生均值，pᵢ 为其在校生数，P ＝ Σ pᵢ，v̄ 为加权平均值；不加权时各校 pᵢ 相同",
      en: "vᵢ: per-pupil value of school i, pᵢ: its pupils, P = Σ pᵢ, v̄: weighted mean; unweighted, all pᵢ are alike",
    },
  ],
  sources: [
    {
      "zh-CN": "Berne 与 Stiefel 1984, The Measurement of Equity in School Finance，第 2 章",
      en: "Berne & Stiefel 1984, The Measurement of Equity in School Finance, ch. 2",
    },
  ],
  policies: [],
  examples: [
    {
      title: { "zh-CN": "五所小学的生均图书", en: "Books per pupil in five schools" },
      cells: sampleCountyCells,
      formula: "=EDU.RELATIVE_MEAN_DEVIATION(B2:B6,C2:C6)",
      result: 0.444162111451,
    },
  ],
  peers: [],
};
