import type { FunctionPage } from "./function-page";
import { sampleCountyCells } from "./sample-county";

export const meanPage: FunctionPage = {
  id: "MEAN",
  definition: {
    "zh-CN":
      "加权平均值。给出在校生数时是全县总量除以全县在校生数，等于每名学生各计一次的平均；它不是各校生均值的简单平均，后者让 40 人的学校与 4000 人的学校同等重要。",
    en: "The weighted mean. With pupils it is the county total over the county pupils, each pupil counting once. It is not the mean of the schools' ratios, in which a school of 40 would count as much as one of 4,000.",
  },
  formula: [
    { "zh-CN": "v̄ ＝ Σ pᵢvᵢ ÷ Σ pᵢ ＝ Σ xᵢ ÷ Σ pᵢ", en: "v̄ = Σ pᵢvᵢ ÷ Σ pᵢ = Σ xᵢ ÷ Σ pᵢ" },
    {
      "zh-CN": "xᵢ 为第 i 校的总量，vᵢ ＝ xᵢ/pᵢ 为其生均值，pᵢ 为其在校生数",
      en: "xᵢ: total of school i, vᵢ = xᵢ/pᵢ: its per-pupil value, pᵢ: its pupils",
    },
  ],
  sources: [
    {
      "zh-CN": "差异系数公布算法中的 X̄，https://m.777doc.com/doc-2019910.html",
      en: "X̄ of the published difference coefficient, https://m.777doc.com/doc-2019910.html",
    },
  ],
  policies: [],
  examples: [
    {
      title: { "zh-CN": "五所小学的生均图书", en: "Books per pupil in five schools" },
      cells: sampleCountyCells,
      formula: "=EDU.MEAN(B2:B6,C2:C6)",
      result: 6.33443708609,
    },
    {
      title: { "zh-CN": "各校生均值的简单平均，供比较", en: "The plain mean of the ratios, for comparison" },
      cells: [[6], [2], [10]],
      formula: "=EDU.MEAN(A1:A3)",
      result: 6,
    },
  ],
  peers: [
    {
      name: "R weighted.mean, Hmisc::wtd.mean",
      relation: "same",
      note: { "zh-CN": "给出生均值与在校生数时相同", en: "On per-pupil values and pupils" },
    },
    {
      name: "Excel SUMPRODUCT/SUM",
      relation: "same",
      note: {
        "zh-CN": "空白与文字在 Excel 中被当作 0 或忽略",
        en: "Excel takes blanks and texts for 0 or leaves them out",
      },
    },
  ],
};
