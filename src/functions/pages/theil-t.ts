import type { FunctionPage } from "./function-page";
import { zerosExcludedPolicy } from "./zeros-excluded-policy";
import { sampleCountyCells } from "./sample-county";

export const theilTPage: FunctionPage = {
  id: "THEIL_T",
  definition: {
    "zh-CN":
      "泰尔 T 指数：按资源份额加权的不均衡程度，对高值一端较敏感；可恰好分解为组间与组内。各校相同为 0。",
    en: "The Theil T index: inequality that weighs pupils by what they have, more sensitive at the upper end; it splits exactly into between and within groups. 0 when all have the same.",
  },
  formula: [
    { "zh-CN": "T ＝ Σ (pᵢ/P)(vᵢ/v̄) ln(vᵢ/v̄)", en: "T = Σ (pᵢ/P)(vᵢ/v̄) ln(vᵢ/v̄)" },
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
      then: { "zh-CN": "按极限 0·ln 0 = 0 计入", en: "Counts by the limit 0·ln 0 = 0" },
    },
    zerosExcludedPolicy,
  ],
  examples: [
    {
      title: { "zh-CN": "五所小学的生均图书", en: "Books per pupil in five schools" },
      cells: sampleCountyCells,
      formula: "=EDU.THEIL_T(B2:B6,C2:C6)",
      result: 0.143629554797,
    },
    {
      title: { "zh-CN": "有 0，不采用", en: "With zeros, left out" },
      cells: [[0], [0], [10], [20], [30]],
      formula: '=EDU.THEIL_T(A1:A5,,,"exclude",,"detail")',
      result: [
        ["泰尔 T 指数", 0.0872080239608],
        ["采用行数", 3],
        ["未采用行数", 2],
        ["方法", "泰尔 T 指数，不加权"],
      ],
    },
  ],
  peers: [
    {
      name: "R dineq::theil.wtd, ineq::Theil, IC2::calcGEI(alpha = 1)",
      relation: "differs",
      note: {
        "zh-CN": "这些包不声明就舍去 0；没有 0 时相同，zeros 为 exclude 时也相同",
        en: "These drop zeros without a word; the same without zeros, or with zeros exclude",
      },
    },
    { name: "Stata ineqdec0 (GE(1))", relation: "same", note: { "zh-CN": "保留 0", en: "Keeps zeros" } },
  ],
};
