import type { FunctionPage } from "./function-page";
import { sampleCountyCells } from "./sample-county";

export const groupRatioPage: FunctionPage = {
  id: "GROUP_RATIO",
  definition: {
    "zh-CN":
      "任意两组学校之比，如城乡比。给出在校生数时，是两组生均值之比（组的总量÷组的在校生数），不是各校生均值平均之比。",
    en: "The ratio of any two groups of schools, such as urban to rural. With pupils it is the ratio of the groups' per-pupil values, each group's total over its pupils, not of the means of school ratios.",
  },
  formula: [
    { "zh-CN": "R ＝ v̄₁ ÷ v̄₀，v̄ ＝ Σ wᵢvᵢ ÷ Σ wᵢ", en: "R = v̄₁ ÷ v̄₀, v̄ = Σ wᵢvᵢ ÷ Σ wᵢ" },
    {
      "zh-CN": "v̄₁ 为本组、v̄₀ 为对照组的平均值；vᵢ 为生均值，wᵢ 为在校生数",
      en: "v̄₁: mean of the first group; v̄₀: of the reference group; vᵢ: per-pupil value; wᵢ: pupils",
    },
  ],
  sources: [
    {
      "zh-CN": "总量之比，与差异系数中平均值的算法一致",
      en: "Totals over totals, as the mean in the difference coefficient",
    },
  ],
  policies: [
    {
      when: { "zh-CN": "有学校不属于两组", en: "Schools belong to neither group" },
      then: {
        "zh-CN": "不参加计算；detail 结果列出其数目",
        en: "They take no part; the detailed result says how many",
      },
    },
    {
      when: { "zh-CN": "没有学校属于所写的组", en: "No school belongs to a group as written" },
      then: {
        "zh-CN": "不计算，并列出分组区域中有哪些组",
        en: "Nothing is computed, and the groups there are get named",
      },
    },
  ],
  examples: [
    {
      title: { "zh-CN": "城乡生均图书之比", en: "Urban to rural books per pupil" },
      cells: sampleCountyCells,
      formula: '=EDU.GROUP_RATIO(B2:B6,D2:D6,"城区","乡村",C2:C6)',
      result: 3.4469571335242977,
    },
    {
      title: { "zh-CN": "列出两组", en: "With both groups" },
      cells: sampleCountyCells,
      formula: '=EDU.GROUP_RATIO(B2:B6,D2:D6,"城区","乡村",C2:C6,,,"detail")',
      result: [
        ["组间比", 3.4469571335242977, ""],
        ["组", "平均值", "学校数"],
        ["城区", 9.059701492537313, 2],
        ["乡村", 2.6283185840707963, 2],
        ["不属于两组的学校数", 1, ""],
        ["采用行数", 5, ""],
        ["未采用行数", 0, ""],
        ["方法", "两组平均值之比，不属于两组的学校不参加计算，按在校生数加权", ""],
      ],
    },
  ],
  peers: [
    {
      name: "SUMIFS(amounts)/SUMIFS(pupils)",
      relation: "same",
      note: {
        "zh-CN": "两组各用一次再相除；但 SUMIFS 把空白和文字当作 0",
        en: "Once for each group and divided; but SUMIFS takes blanks and texts as 0",
      },
    },
  ],
};
