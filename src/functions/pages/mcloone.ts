import type { FunctionPage } from "./function-page";
import { medianTiesPolicy, medianZeroPolicy, schoolFinanceSources } from "./median-policies";
import { sampleCountyCells } from "./sample-county";

export const mcloonePage: FunctionPage = {
  id: "MCLOONE",
  definition: {
    "zh-CN":
      "麦克伦指数。处于较低一半的学生实有的资源，占人人达到中位数时应有资源的比例。只看较低一半，不受较高一半的影响：1 表示较低一半无人低于中位数。",
    en: "The McLoone index: what the pupils of the lower half have, as a share of what they would have if each had the median. It looks at the lower half only: 1 means that nobody there is below the median.",
  },
  formula: [
    { "zh-CN": "Mc ＝ v̄ₗ ÷ m", en: "Mc = v̄ₗ ÷ m" },
    {
      "zh-CN": "m 为中位数（加权，第 2 类分位数）；v̄ₗ 为较低一半的加权平均值，取哪些学校由“同值”决定",
      en: "m: median (weighted, quantile type 2); v̄ₗ: weighted mean of the lower half, which schools it holds being said by ties",
    },
  ],
  sources: schoolFinanceSources,
  policies: [medianTiesPolicy, medianZeroPolicy],
  examples: [
    {
      title: { "zh-CN": "五所小学的生均图书", en: "Books per pupil in five schools" },
      cells: sampleCountyCells,
      formula: "=EDU.MCLOONE(B2:B6,C2:C6)",
      result: 0.587995100040833,
    },
    {
      title: { "zh-CN": "恰取一半学生，列出依据", en: "Exactly half of the pupils, with what it rests on" },
      cells: sampleCountyCells,
      formula: '=EDU.MCLOONE(B2:B6,C2:C6,,"half",,"detail")',
      result: [
        ["麦克伦指数", 0.5688955351420636],
        ["采用行数", 5],
        ["未采用行数", 0],
        ["方法", "较低一半学生的平均值÷中位数，中位数所在学校按需拆分（第 2 类分位数），按在校生数加权"],
      ],
    },
  ],
  peers: [
    {
      name: "R x <- v <= median(v); weighted.mean(v[x], w[x]) / median",
      relation: "same",
      note: {
        "zh-CN": "中位数用第 2 类定义；常用 R 包中没有此指数",
        en: "With the median of type 2; the common R packages have no such index",
      },
    },
  ],
};
