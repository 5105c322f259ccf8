import { weightedMean } from "../../core";
import { measureFunction } from "../measure-function";
import { inOneLine, weighting } from "../terms";

/** `MEAN`: the mean of the county, weighted by pupils. */
export const meanFunction = measureFunction({
  id: "MEAN",
  description: {
    "zh-CN":
      "计算平均值。给出在校生数时为全县总量除以全县在校生数，不是各校生均值的平均；未给出时各校权重相同。",
    en: "Computes the mean: with pupils the county total over the county pupils, which is not the mean of school ratios; without pupils every school counts alike.",
  },
  result: {
    "zh-CN": "平均值，单位同数值（未四舍五入）",
    en: "The mean, in the unit of the values, not rounded",
  },
  label: { "zh-CN": "平均值", en: "mean" },
  method: (args) => inOneLine({ "zh-CN": "平均值", en: "mean" }, weighting(args)),
  measure: ({ sample }) => weightedMean(sample),
});
