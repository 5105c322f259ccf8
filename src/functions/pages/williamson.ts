import type { FunctionPage } from "./function-page";
import { sampleCountyCells } from "./sample-county";

export const williamsonPage: FunctionPage = {
  id: "WILLIAMSON",
  definition: {
    "zh-CN":
      "威廉森系数（人口加权变异系数）。各单位与参照均值的差距，按在校生数加权，再除以参照均值。未给出参照均值时用加权平均值，此时就是校际差异系数；给出全省平均等其他参照时，本地整体高于或低于参照也计入。",
    en: "The Williamson index, the population-weighted coefficient of variation: how far units lie from a reference mean, weighted by pupils, over that mean. About the weighted mean, the default, it is the difference coefficient of balance; about another reference, such as the province's, lying above or below it as a whole counts too.",
  },
  formula: [
    { "zh-CN": "V ＝ √(Σ wᵢ(vᵢ − r)² ÷ Σ wᵢ) ÷ r", en: "V = √(Σ wᵢ(vᵢ − r)² ÷ Σ wᵢ) ÷ r" },
    {
      "zh-CN": "vᵢ 为生均值，wᵢ 为在校生数，r 为参照均值，默认为 Σ wᵢvᵢ ÷ Σ wᵢ",
      en: "vᵢ: per-pupil value; wᵢ: pupils; r: reference mean, Σ wᵢvᵢ ÷ Σ wᵢ by default",
    },
  ],
  sources: [
    {
      "zh-CN":
        "Williamson, J. G. (1965). Regional Inequality and the Process of National Development. Economic Development and Cultural Change 13(4), 1–84",
      en: "Williamson, J. G. (1965). Regional Inequality and the Process of National Development. Economic Development and Cultural Change 13(4), 1–84",
    },
  ],
  policies: [
    {
      when: { "zh-CN": "参照均值为 0 或负数", en: "The reference is 0 or less" },
      then: {
        "zh-CN": "不计算，并说明应大于 0",
        en: "Nothing is computed, and the sentence says that it must be above 0",
      },
    },
  ],
  examples: [
    {
      title: {
        "zh-CN": "以加权平均值为参照，即差异系数",
        en: "About the weighted mean: the difference coefficient",
      },
      cells: sampleCountyCells,
      formula: "=EDU.WILLIAMSON(B2:B6,C2:C6)",
      result: 0.5152566298844764,
    },
    {
      title: { "zh-CN": "以全省生均 8 册为参照", en: "About 8 books per pupil in the province" },
      cells: sampleCountyCells,
      formula: "=EDU.WILLIAMSON(B2:B6,C2:C6,,8)",
      result: 0.4580339528064108,
    },
  ],
  peers: [
    {
      name: "R REAT::williamson",
      relation: "differs",
      note: {
        "zh-CN": "默认以不加权平均值为参照；wmean = TRUE 时才以加权平均值为参照",
        en: "Takes the unweighted mean as reference by default; the weighted one only with wmean = TRUE",
      },
    },
    {
      name: "EDU.BALANCE_CV",
      relation: "same",
      note: { "zh-CN": "未给出参照均值时", en: "Where no reference is given" },
    },
  ],
};
