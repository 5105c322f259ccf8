import type { FunctionPage } from "./function-page";
import { sampleCountyCells } from "./sample-county";

export const balanceCvPage: FunctionPage = {
  id: "BALANCE_CV",
  definition: {
    "zh-CN":
      "差异系数：一项指标在校际之间的离散程度，是县域义务教育均衡评估的核心指标。国家规定以在校生数加权：每名学生看作拥有其学校的生均值，标准差与平均值都按学生计算。系数没有单位，不设上限，也不乘以 100。",
    en: "The difference coefficient: how far apart schools lie in one indicator, the core figure of county balance assessment. It is weighted by pupils: every pupil counts as having the school's per-pupil value, and both deviation and mean are taken over pupils. It has no unit, no upper end, and is not a percentage.",
  },
  formula: [
    { "zh-CN": "CV ＝ S ÷ X̄", en: "CV = S ÷ X̄" },
    {
      "zh-CN": "X̄ ＝ Σ xᵢ ÷ Σ pᵢ，S ＝ √(Σ pᵢ (xᵢ/pᵢ − X̄)² ÷ Σ pᵢ)",
      en: "X̄ = Σ xᵢ ÷ Σ pᵢ, S = √(Σ pᵢ (xᵢ/pᵢ − X̄)² ÷ Σ pᵢ)",
    },
    {
      "zh-CN": "xᵢ 为第 i 校的总量，pᵢ 为其在校生数；不加权时各校 pᵢ 相同；样本算法除以 n − 1",
      en: "xᵢ: total of school i, pᵢ: its pupils; unweighted, all pᵢ are alike; the sample estimator divides by n − 1",
    },
  ],
  sources: [
    {
      "zh-CN": "县域义务教育校际均衡指标的公布算法及算例，https://m.777doc.com/doc-2019910.html",
      en: "The published method with a worked example, https://m.777doc.com/doc-2019910.html",
    },
    {
      "zh-CN": "上限：教督〔2017〕6号第六条，小学 0.50、初中 0.45，https://360docs.net/doc/0319024064.html",
      en: "Ceilings: 教督〔2017〕6号, article 6, 0.50 in primary and 0.45 in junior schools, https://360docs.net/doc/0319024064.html",
    },
  ],
  policies: [
    {
      when: { "zh-CN": "平均值为 0", en: "A mean of 0" },
      then: { "zh-CN": "系数没有意义，不计算", en: "The coefficient means nothing and is refused" },
    },
    {
      when: { "zh-CN": "各校数值相同", en: "All schools alike" },
      then: { "zh-CN": "恰为 0", en: "Exactly 0" },
    },
  ],
  examples: [
    {
      title: {
        "zh-CN": "五所小学的生均图书（公布的算例，印为 0.52）",
        en: "Books per pupil in five schools (published, printed as 0.52)",
      },
      cells: sampleCountyCells,
      formula: "=EDU.BALANCE_CV(B2:B6,C2:C6)",
      result: 0.51525663,
    },
    {
      title: { "zh-CN": "同一数据不加权，列出依据", en: "The same unweighted, with what it rests on" },
      cells: sampleCountyCells,
      formula: '=EDU.BALANCE_CV(B2:B6,C2:C6,,"population",,"detail")',
      result: [
        ["差异系数", 0.488770682],
        ["采用行数", 5],
        ["未采用行数", 0],
        ["方法", "不加权，除以 n"],
      ],
    },
  ],
  peers: [
    {
      name: 'R sqrt(Hmisc::wtd.var(x, w, method = "ML")) / Hmisc::wtd.mean(x, w)',
      relation: "same",
      note: {
        "zh-CN": '须用 method = "ML"；默认除以 Σw − 1',
        en: 'With method = "ML"; the default divides by Σw − 1',
      },
    },
    {
      name: "Excel STDEV.S(…)/AVERAGE(…), R DescTools::CoefVar, REAT::cv",
      relation: "differs",
      note: {
        "zh-CN": "不加权且除以 n − 1；estimator 为 sample 时相同",
        en: "Unweighted and divided by n − 1; the same with estimator sample",
      },
    },
    {
      name: "Stata ineqdeco (GE(2))",
      relation: "differs",
      note: { "zh-CN": "GE(2) 是差异系数平方的一半", en: "GE(2) is half the square of the coefficient" },
    },
  ],
};
