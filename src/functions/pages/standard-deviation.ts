import type { FunctionPage } from "./function-page";
import { sampleCountyCells } from "./sample-county";

export const standardDeviationPage: FunctionPage = {
  id: "STANDARD_DEVIATION",
  definition: {
    "zh-CN":
      "标准差：各校与平均值相差多少，单位与数值相同。按在校生数加权时是差异系数的分子。全县学校是总体而非样本，因此默认不减 1。",
    en: "How far schools lie from their mean, in the unit of the values. Weighted by pupils it is the numerator of the difference coefficient. A county's schools are the whole, not a draw from it, so nothing is subtracted from n unless asked.",
  },
  formula: [
    { "zh-CN": "S ＝ √(Σ pᵢ (vᵢ − v̄)² ÷ P)", en: "S = √(Σ pᵢ (vᵢ − v̄)² ÷ P)" },
    { "zh-CN": "样本算法：√(Σ (vᵢ − v̄)² ÷ (n − 1))", en: "sample estimator: √(Σ (vᵢ − v̄)² ÷ (n − 1))" },
    {
      "zh-CN": "vᵢ 为第 i 校的生均值，pᵢ 为其在校生数，P ＝ Σ pᵢ，v̄ 为加权平均值；不加权时各校 pᵢ 相同",
      en: "vᵢ: per-pupil value of school i, pᵢ: its pupils, P = Σ pᵢ, v̄: weighted mean; unweighted, all pᵢ are alike",
    },
  ],
  sources: [
    {
      "zh-CN": "差异系数公布算法中的 S，https://m.777doc.com/doc-2019910.html",
      en: "S of the published difference coefficient, https://m.777doc.com/doc-2019910.html",
    },
    {
      "zh-CN": "精度：NIST StRD 一元统计数据集，https://www.itl.nist.gov/div898/strd/univ/homepage.html",
      en: "Accuracy: NIST StRD univariate sets, https://www.itl.nist.gov/div898/strd/univ/homepage.html",
    },
  ],
  policies: [
    {
      when: { "zh-CN": "样本算法而只有一所学校", en: "The sample estimator of a single school" },
      then: { "zh-CN": "不计算", en: "Refused" },
    },
  ],
  examples: [
    {
      title: { "zh-CN": "五所小学的生均图书", en: "Books per pupil in five schools" },
      cells: sampleCountyCells,
      formula: "=EDU.STANDARD_DEVIATION(B2:B6,C2:C6)",
      result: 3.2638607052,
    },
    {
      title: { "zh-CN": "样本标准差", en: "The sample deviation" },
      cells: [[4], [6], [8]],
      formula: '=EDU.STANDARD_DEVIATION(A1:A3,,,"sample")',
      result: 2,
    },
  ],
  peers: [
    {
      name: 'R sqrt(Hmisc::wtd.var(x, w, method = "ML"))',
      relation: "same",
      note: { "zh-CN": '须用 method = "ML"', en: 'With method = "ML"' },
    },
    {
      name: "Excel STDEV.P, STDEV.S",
      relation: "same",
      note: { "zh-CN": "不加权：population 与 sample", en: "Unweighted: population and sample" },
    },
  ],
};
