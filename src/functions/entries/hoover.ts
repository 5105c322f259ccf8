import { hoover } from "../../core";
import { measureFunction } from "../measure-function";
import { inOneLine, weighting } from "../terms";

/** `HOOVER`: the share held beyond the mean. */
export const hooverFunction = measureFunction({
  id: "HOOVER",
  description: {
    "zh-CN": "计算胡佛指数：高于平均水平的学生多占的资源占全部资源的份额。0 为各校相同，越大越不均衡。",
    en: "Computes the Hoover index: the share of the whole that pupils above the mean hold beyond it. 0 when all have the same; the larger, the less even.",
  },
  result: { "zh-CN": "胡佛指数，0 至 1（未四舍五入）", en: "The Hoover index, 0 to 1, not rounded" },
  label: { "zh-CN": "胡佛指数", en: "Hoover index" },
  method: (args) => inOneLine({ "zh-CN": "胡佛指数", en: "Hoover index" }, weighting(args)),
  measure: ({ sample }) => hoover(sample),
});
