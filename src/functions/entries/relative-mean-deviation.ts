import { relativeMeanDeviation } from "../../core";
import { measureFunction } from "../measure-function";
import { inOneLine, weighting } from "../terms";

/** `RELATIVE_MEAN_DEVIATION`: the average distance from the mean. */
export const relativeMeanDeviationFunction = measureFunction({
  id: "RELATIVE_MEAN_DEVIATION",
  description: {
    "zh-CN": "计算相对平均差：各校与平均值之差的绝对值的平均，除以平均值。等于胡佛指数的两倍。",
    en: "Computes the relative mean deviation: the average distance from the mean, over the mean. Twice the Hoover index.",
  },
  result: {
    "zh-CN": "相对平均差，0 至 2（未四舍五入）",
    en: "The relative mean deviation, 0 to 2, not rounded",
  },
  label: { "zh-CN": "相对平均差", en: "relative mean deviation" },
  method: (args) => inOneLine({ "zh-CN": "相对平均差", en: "relative mean deviation" }, weighting(args)),
  measure: ({ sample }) => relativeMeanDeviation(sample),
});
