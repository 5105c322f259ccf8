import { palma } from "../../core";
import { measureFunction } from "../measure-function";
import { inOneLine, weighting } from "../terms";

/** `PALMA`: the top tenth over the lowest four tenths. */
export const palmaFunction = measureFunction({
  id: "PALMA",
  description: {
    "zh-CN":
      "计算帕尔马比率：资源最多的 10% 学生占有的份额与最少的 40% 学生占有的份额之比。各校相同时为 0.25。",
    en: "Computes the Palma ratio: what the tenth of pupils with the most have, over what the four tenths with the least have. 0.25 when all have the same.",
  },
  result: { "zh-CN": "帕尔马比率（未四舍五入）", en: "The Palma ratio, not rounded" },
  label: { "zh-CN": "帕尔马比率", en: "Palma ratio" },
  method: (args) => inOneLine({ "zh-CN": "帕尔马比率", en: "Palma ratio" }, weighting(args)),
  measure: ({ sample }) => palma(sample),
});
