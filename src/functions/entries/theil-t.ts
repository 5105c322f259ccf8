import { weightedTheilT } from "../../core";
import { measureFunction } from "../measure-function";
import { inOneLine, weighting } from "../terms";

/** `THEIL_T`: inequality weighed by what pupils have. */
export const theilTFunction = measureFunction({
  id: "THEIL_T",
  description: {
    "zh-CN":
      "计算泰尔 T 指数：按资源份额加权的不均衡程度，可分解为组间与组内。数值为 0 的学校取极限 0·ln 0 = 0。",
    en: "Computes the Theil T index: inequality that weighs pupils by what they have, and splits into between and within groups. A school at 0 counts by the limit 0·ln 0 = 0.",
  },
  result: { "zh-CN": "泰尔 T 指数，0 以上（未四舍五入）", en: "The Theil T index, 0 or more, not rounded" },
  label: { "zh-CN": "泰尔 T 指数", en: "Theil T index" },
  mayExcludeZeros: true,
  method: (args) => inOneLine({ "zh-CN": "泰尔 T 指数", en: "Theil T index" }, weighting(args)),
  measure: ({ sample }) => weightedTheilT(sample),
});
