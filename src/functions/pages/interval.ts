import type { FunctionPage } from "./function-page";
import { sampleCountyCells } from "./sample-county";

export const intervalPage: FunctionPage = {
  id: "INTERVAL",
  definition: {
    "zh-CN":
      "统计量的置信区间。自助法把学校连同其在校生数有放回地重抽，刀切法逐一去掉一校，McKay 和 Vangel 公式用于不加权的样本差异系数。一县的学校若已全部列出，本无抽样误差：区间反映的是数值对个别学校的依赖程度。随机数由种子决定，同一工作簿在任何电脑上结果相同。",
    en: "A confidence interval of a measure. The bootstrap draws schools, each with its pupils, with replacement; the jackknife leaves out one after the other; the formulas of McKay and Vangel are for the unweighted sample coefficient of variation. Where all schools of a county are listed there is no error of sampling: the interval tells how much the figure hangs on single schools. The seed decides the draws, so a workbook shows the same everywhere.",
  },
  formula: [
    {
      "zh-CN": "bootstrap-percentile：θ*(α)、θ*(1 − α)",
      en: "bootstrap-percentile: θ*(α), θ*(1 − α)",
    },
    {
      "zh-CN": "bootstrap-bca：θ*(Φ(z₀ ＋ (z₀ ＋ zα) ÷ (1 − a(z₀ ＋ zα))))，a 由刀切法得出",
      en: "bootstrap-bca: θ*(Φ(z₀ + (z₀ + zα) ÷ (1 − a(z₀ + zα)))), a from the jackknife",
    },
    {
      "zh-CN": "jackknife：θ ± z × √((n − 1) ÷ n × Σ (θ₋ᵢ − θ̄)²)",
      en: "jackknife: θ ± z × √((n − 1) ÷ n × Σ (θ₋ᵢ − θ̄)²)",
    },
    {
      "zh-CN": "mckay：c ÷ √((u ÷ n − 1)c² ＋ u ÷ (n − 1))；vangel 以 (u ＋ 2) ÷ n 代替 u ÷ n",
      en: "mckay: c ÷ √((u ÷ n − 1)c² + u ÷ (n − 1)); vangel has (u + 2) ÷ n in place of u ÷ n",
    },
    {
      "zh-CN":
        "θ 为估计值，θ* 为重抽样所得值的分位数，θ₋ᵢ 为去掉学校 i 所得值，n 为学校数；z₀ ＝ Φ⁻¹(θ* 小于 θ 的比例)；c 为样本差异系数，u 为自由度 n − 1 的 χ² 分位数",
      en: "θ: estimate; θ*: quantile of the resamples; θ₋ᵢ: without school i; n: schools; z₀ = Φ⁻¹(share of θ* below θ); c: sample coefficient of variation; u: quantile of χ² with n − 1 degrees of freedom",
    },
  ],
  sources: [
    {
      "zh-CN": "Efron, B. & Tibshirani, R. J. (1993). An Introduction to the Bootstrap. Chapman & Hall",
      en: "Efron, B. & Tibshirani, R. J. (1993). An Introduction to the Bootstrap. Chapman & Hall",
    },
    {
      "zh-CN":
        "Davison, A. C. & Hinkley, D. V. (1997). Bootstrap Methods and their Application. Cambridge University Press",
      en: "Davison, A. C. & Hinkley, D. V. (1997). Bootstrap Methods and their Application. Cambridge University Press",
    },
    {
      "zh-CN":
        "Vangel, M. G. (1996). Confidence Intervals for a Normal Coefficient of Variation. The American Statistician 50(1), 21–26",
      en: "Vangel, M. G. (1996). Confidence Intervals for a Normal Coefficient of Variation. The American Statistician 50(1), 21–26",
    },
  ],
  policies: [
    {
      when: { "zh-CN": "未给出种子、次数、水平", en: "Seed, resamples and level are left out" },
      then: {
        "zh-CN":
          "种子 1，重抽样 2000 次，水平 0.95；随机数发生器为 mulberry32，学校先按数值排序，行的先后不影响结果",
        en: "Seed 1, 2,000 resamples, level 0.95; the generator is mulberry32, and schools are put in order of value first, so the order of rows does not matter",
      },
    },
    {
      when: {
        "zh-CN": "部分重抽样无法计算该统计量（如抽到的学校全为 0）",
        en: "The measure cannot be computed of some resamples, such as one of schools all at 0",
      },
      then: {
        "zh-CN": "不给出区间，并说明有多少次无法计算；不会悄悄略去",
        en: "There is no interval, and the sentence says how many; none is dropped in silence",
      },
    },
    {
      when: { "zh-CN": "只有一所学校", en: "There is one school" },
      then: { "zh-CN": "不计算：至少需要两所", en: "Nothing is computed: two are needed" },
    },
    {
      when: { "zh-CN": "各校相同", en: "All schools are alike" },
      then: { "zh-CN": "上下限都等于估计值", en: "Both ends are the estimate" },
    },
  ],
  examples: [
    {
      title: { "zh-CN": "差异系数的 BCa 区间", en: "BCa interval of the difference coefficient" },
      cells: sampleCountyCells,
      formula: "=EDU.INTERVAL(B2:B6,C2:C6)",
      result: [
        ["统计量", "差异系数"],
        ["估计值", 0.5152566298844764],
        ["下限", 0.2865350437004394],
        ["上限", 0.87730149101381],
        ["置信水平", 0.95],
        ["随机种子", 1],
        ["重抽样次数", 2000],
        ["采用行数", 5],
        ["未采用行数", 0],
        ["方法", "自助法 BCa 区间（Efron 1987），以学校为抽样单位，随机数 mulberry32，按在校生数加权"],
      ],
    },
    {
      title: { "zh-CN": "R 包 cvcqv 的例子，McKay 公式", en: "The example of the R package cvcqv, by McKay" },
      cells: [
        [0.2, 0.5, 1.1, 1.4, 1.8, 2.3, 2.5, 2.7, 3.5, 4.4, 4.6, 5.4, 5.4, 5.7, 5.8, 5.9, 6, 6.6, 7.1, 7.9],
      ],
      formula: '=EDU.INTERVAL(A1:T1,,,"cv-sample","mckay")',
      result: [
        ["统计量", "样本差异系数"],
        ["估计值", 0.5777351522893753],
        ["下限", 0.4144095052272601],
        ["上限", 1.0848151508779003],
        ["置信水平", 0.95],
        ["采用行数", 20],
        ["未采用行数", 0],
        ["方法", "McKay 1932，假定各校数值服从正态分布，不加权"],
      ],
    },
  ],
  peers: [
    {
      name: "R boot::boot.ci",
      relation: "same",
      note: {
        "zh-CN": "type 为 perc、bca，L 取刀切法，且抽到同样的学校时；R 的随机数不同，抽到的学校也就不同",
        en: "With types perc and bca and L from the jackknife, of the same draws; R's random numbers differ, and so do the draws",
      },
    },
    {
      name: "R DescTools::CoefVarCI",
      relation: "same",
      note: { "zh-CN": "method 为 mckay、vangel 时", en: "With methods mckay and vangel" },
    },
    {
      name: "R cvcqv::CoefVarCI",
      relation: "differs",
      note: {
        "zh-CN": "McKay 相同；其 Vangel 区间（41.264 至 105.426）与 Vangel 的公式（41.090 至 102.612）不同",
        en: "McKay is the same; its Vangel interval (41.264 to 105.426) is not that of Vangel's formula (41.090 to 102.612)",
      },
    },
  ],
};
