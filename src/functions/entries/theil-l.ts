import { weightedTheilL } from "../../core";
import { measureFunction } from "../measure-function";
import { inOneLine, weighting } from "../terms";

/** `THEIL_L`: the mean logarithmic deviation. */
export const theilLFunction = measureFunction({
  id: "THEIL_L",
  description: {
    "zh-CN":
      "计算泰尔 L 指数（平均对数离差）：各学生同等看待的不均衡程度，可分解为组间与组内。各数值应大于 0。",
    en: "Computes the Theil L index, the mean logarithmic deviation: inequality that weighs all pupils alike, and splits into between and within groups. Values must be above 0.",
  },
  result: { "zh-CN": "泰尔 L 指数，0 以上（未四舍五入）", en: "The Theil L index, 0 or more, not rounded" },
  label: { "zh-CN": "泰尔 L 指数", en: "Theil L index" },
  mayExcludeZeros: true,
  method: (args) => inOneLine({ "zh-CN": "泰尔 L 指数", en: "Theil L index" }, weighting(args)),
  measure: ({ sample }) => weightedTheilL(sample),
});
