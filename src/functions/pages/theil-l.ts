import type { FunctionPage } from "./function-page";
import { zerosExcludedPolicy } from "./zeros-excluded-policy";
import { sampleCountyCells } from "./sample-county";

export const theilLPage: FunctionPage = {
  id: "THEIL_L",
  definition: {
    "zh-CN":
      "泰尔 L 指数，即平均对数离差：各学生同等看待的不均衡程度，对低值一端较敏感；可恰好分解为组间与组内。",
    en: "The Theil L index, or mean logarithmic deviation: inequality that weighs all pupils alike, more sensitive at the lower end; it splits exactly into between and within groups.",
  },
  formula: [
    { "zh-CN": "L ＝ Σ (pᵢ/P) ln(v̄/vᵢ)", en: "L = Σ (pᵢ/P) ln(v̄/vᵢ)" },
    {
      "zh-CN": "vᵢ 为第 i 校的生均值，pᵢ 为其在校生数，P ＝ Σ pᵢ，v̄ 为加权平均值；不加权时各校 pᵢ 相同",
      en: "vᵢ: per-pupil value of school i, pᵢ: its pupils, P = Σ pᵢ, v̄: weighted mean; unweighted, all pᵢ are alike",
    },
  ],
  sources: [
    {
      "zh-CN": "Theil 1967, Economics and Information Theory",
      en: "Theil 1967, Economics and Information Theory",
    },
  ],
  policies: [
    {
      when: { "zh-CN": "数值为 0", en: "A value of 0" },
      then: {
        "zh-CN": "指出单元格，不计算；可用 zeros 为 exclude",
        en: "Refused by its cell; zeros exclude leaves it out",
      },
    },
    zerosExcludedPolicy,
  ],
  examples: [
    {
      title: { "zh-CN": "五所小学的生均图书", en: "Books per pupil in five schools" },
      cells: sampleCountyCells,
      formula: "=EDU.THEIL_L(B2:B6,C2:C6)",
      result: 0.1710371454,
    },
    {
      title: { "zh-CN": "不加权", en: "Unweighted" },
      cells: [[10], [20], [30], [40], [50]],
      formula: "=EDU.THEIL_L(A1:A5)",
      result: 0.141113940112,
    },
  ],
  peers: [
    {
      name: "R dineq::mld.wtd, IC2::calcGEI(alpha = 0)",
      relation: "same",
      note: { "zh-CN": "没有 0 时相同", en: "Without zeros" },
    },
    {
      name: "R REAT::theil",
      relation: "same",
      note: {
        "zh-CN": "名为 theil，实为本指数；给出相同权重时除以 n 两次",
        en: "Named theil; with equal weights it divides by n twice",
      },
    },
  ],
};
