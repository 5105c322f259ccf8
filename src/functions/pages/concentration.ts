import type { FunctionPage } from "./function-page";
import { sampleCountyCells } from "./sample-county";

export const concentrationPage: FunctionPage = {
  id: "CONCENTRATION",
  definition: {
    "zh-CN":
      "集中指数。把学校按另一变量（如当地收入）由低到高排列，看资源偏向哪一端：正值偏向排名高的学校，负值偏向排名低的学校，0 为没有偏向。按资源本身排列时就是基尼系数。",
    en: "The concentration index: schools are ranked by another variable, such as local income, and the index says towards which end the resource leans. Above 0 towards the high ranked, below 0 towards the low ranked. Ranked by the resource itself it is the Gini coefficient.",
  },
  formula: [
    {
      "zh-CN": "C ＝ 2 ÷ v̄ × Σ (wᵢ ÷ Σ w)(vᵢ − v̄)(Rᵢ − ½)",
      en: "C = 2 ÷ v̄ × Σ (wᵢ ÷ Σ w)(vᵢ − v̄)(Rᵢ − ½)",
    },
    {
      "zh-CN":
        "vᵢ 为生均值，v̄ 为加权平均值，wᵢ 为在校生数；Rᵢ 为相对名次：排在前面的学生份额加上本名次份额的一半",
      en: "vᵢ: per-pupil value; v̄: weighted mean; wᵢ: pupils; Rᵢ: relative rank, the share of pupils ranked below plus half of those of the same rank",
    },
  ],
  sources: [
    {
      "zh-CN":
        "Kakwani, N., Wagstaff, A. & van Doorslaer, E. (1997). Socioeconomic Inequalities in Health. Journal of Econometrics 77, 87–103",
      en: "Kakwani, N., Wagstaff, A. & van Doorslaer, E. (1997). Socioeconomic Inequalities in Health. Journal of Econometrics 77, 87–103",
    },
    {
      "zh-CN":
        "O'Donnell, O. et al. (2008). Analyzing Health Equity Using Household Survey Data, chapter 8. World Bank",
      en: "O'Donnell, O. et al. (2008). Analyzing Health Equity Using Household Survey Data, chapter 8. World Bank",
    },
  ],
  policies: [
    {
      when: { "zh-CN": "排序依据有相同的值", en: "Schools rank alike" },
      then: {
        "zh-CN": "名次取平均，结果与行的先后无关",
        en: "They share the middle of their ranks, so the order of rows does not matter",
      },
    },
    {
      when: { "zh-CN": "排序依据为负数", en: "A ranking value is below 0" },
      then: { "zh-CN": "照常排序，只用其大小顺序", en: "It is ranked like any other; only the order counts" },
    },
  ],
  examples: [
    {
      title: { "zh-CN": "按当地收入排列的生均图书", en: "Books per pupil ranked by local income" },
      cells: sampleCountyCells,
      formula: "=EDU.CONCENTRATION(B2:B6,E2:E6,C2:C6)",
      result: 0.2788744145148392,
    },
    {
      title: { "zh-CN": "排名低的学校更多", en: "The low ranked have more" },
      cells: [
        [6, 100],
        [2, 900],
      ],
      formula: "=EDU.CONCENTRATION(A1:A2,B1:B2)",
      result: -0.25,
    },
  ],
  peers: [
    {
      name: "R IC2::calcSConc",
      relation: "same",
      note: {
        "zh-CN": "没有同值、参数为 2 时；同值时结果随行的先后而变",
        en: "Without ties and with parameter 2; with ties its result depends on the order of rows",
      },
    },
    {
      name: "Stata conindex",
      relation: "same",
      note: { "zh-CN": "不加校正选项时", en: "Without its options of correction" },
    },
  ],
};
