import type { FunctionPage } from "./function-page";
import { sampleCountyCells } from "./sample-county";

export const giniPage: FunctionPage = {
  id: "GINI",
  definition: {
    "zh-CN":
      "基尼系数：洛伦兹曲线与对角线之间面积的两倍。0 表示每名学生拥有相同的资源，越接近 1 越集中。按在校生数加权时，每名学生看作拥有其学校的生均值。",
    en: "The Gini coefficient: twice the area between the Lorenz curve and the diagonal. 0 when every pupil has the same; the nearer to 1, the more concentrated. Weighted by pupils, every pupil counts as having the school's per-pupil value.",
  },
  formula: [
    {
      "zh-CN": "G ＝ Σ Fᵢ (1 − Fᵢ)(vᵢ₊₁ − vᵢ) ÷ v̄，学校按数值由低到高",
      en: "G = Σ Fᵢ (1 − Fᵢ)(vᵢ₊₁ − vᵢ) ÷ v̄, schools in order of value",
    },
    { "zh-CN": "small-sample：G × n ÷ (n − 1)", en: "small-sample: G × n ÷ (n − 1)" },
    {
      "zh-CN": "Fᵢ 为前 i 所学校的学生份额，v̄ 为加权平均值，n 为学校数",
      en: "Fᵢ: share of pupils in the first i schools, v̄: weighted mean, n: schools",
    },
  ],
  sources: [
    {
      "zh-CN": "梯形公式：http://dianda.cqvip.com/Qikan/Article/Detail?id=23948950",
      en: "The trapezoid form: http://dianda.cqvip.com/Qikan/Article/Detail?id=23948950",
    },
    {
      "zh-CN": "小样本校正：Deltas 2003, Review of Economics and Statistics 85",
      en: "Small-sample correction: Deltas 2003, Review of Economics and Statistics 85",
    },
  ],
  policies: [
    {
      when: { "zh-CN": "全部为 0", en: "All values 0" },
      then: { "zh-CN": "没有意义，不计算", en: "It means nothing and is refused" },
    },
    {
      when: { "zh-CN": "负值", en: "A negative value" },
      then: { "zh-CN": "指出单元格；从不平移数值", en: "Refused by its cell; values are never shifted" },
    },
  ],
  examples: [
    {
      title: { "zh-CN": "五所小学的生均图书", en: "Books per pupil in five schools" },
      cells: sampleCountyCells,
      formula: "=EDU.GINI(B2:B6,C2:C6)",
      result: 0.2883771892,
    },
    {
      title: { "zh-CN": "抽样学校，校正", en: "Schools drawn from more, corrected" },
      cells: [[10], [20], [30], [40], [50]],
      formula: '=EDU.GINI(A1:A5,,,"small-sample")',
      result: 0.3333333333333333,
    },
  ],
  peers: [
    {
      name: "R ineq::Gini, dineq::gini.wtd, laeken::gini",
      relation: "same",
      note: { "zh-CN": "laeken 的结果乘以 100", en: "laeken prints it times 100" },
    },
    {
      name: "R DescTools::Gini",
      relation: "differs",
      note: {
        "zh-CN":
          "默认作小样本校正；unbiased = FALSE 时相同。不加权时校正与 small-sample 相同；加权时它除以 1 − Σ(pᵢ/P)²，我们乘以 n/(n − 1)",
        en: "Corrects for small samples unless told otherwise; the same with unbiased = FALSE. Its correction is small-sample without weights; with weights it divides by 1 − Σ(pᵢ/P)², we multiply by n/(n − 1)",
      },
    },
    {
      name: "R REAT::gini(weighting = )",
      relation: "differs",
      note: {
        "zh-CN": "数据未排序时错误：只排序数值，不排序权重",
        en: "Wrong on unsorted rows: sorts the values and not the weights",
      },
    },
  ],
};
