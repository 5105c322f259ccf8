import { concentrationIndex } from "../../core";
import { measureFunction } from "../measure-function";
import { inOneLine, weighting } from "../terms";

/** `CONCENTRATION`: whether schools that rank high in another respect have more. */
export const concentrationFunction = measureFunction({
  id: "CONCENTRATION",
  description: {
    "zh-CN":
      "计算集中指数：资源是否偏向在另一方面（如当地收入）排名较高的学校。−1 至 1，正值为偏向排名高者，负值为偏向排名低者。",
    en: "Computes the concentration index: whether schools that rank high in another respect, such as local income, have more. −1 to 1; above 0 the high ranked have more.",
  },
  result: { "zh-CN": "集中指数，−1 至 1（未四舍五入）", en: "The concentration index, −1 to 1, not rounded" },
  label: { "zh-CN": "集中指数", en: "concentration index" },
  required: [
    {
      id: "ranking",
      kind: "range",
      optional: false,
      name: { "zh-CN": "排序依据", en: "ranking" },
      description: {
        "zh-CN": "排序所依据的数值，如各校所在地的收入，行列与总量相同；只用其大小顺序，同值者名次取平均",
        en: "What schools are ranked by, such as local income, in the same rows and columns as the amounts; only its order matters, equal values share their rank",
      },
    },
  ],
  pairedNumbers: ["ranking"],
  method: (args) =>
    inOneLine(
      {
        "zh-CN": "2 × 数值与相对名次的协方差÷平均值，同值者名次取平均",
        en: "2 × covariance of value and relative rank over the mean, ranks of ties averaged",
      },
      weighting(args),
    ),
  measure: ({ sample, pairedNumbers }) => concentrationIndex(sample, pairedNumbers("ranking") ?? []),
});
