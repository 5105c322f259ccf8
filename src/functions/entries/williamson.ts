import { williamson } from "../../core";
import { measureFunction } from "../measure-function";
import { inOneLine, weighting } from "../terms";

/** `WILLIAMSON`: the weighted coefficient of variation about a reference mean. */
export const williamsonFunction = measureFunction({
  id: "WILLIAMSON",
  description: {
    "zh-CN":
      "计算威廉森系数：各单位与参照均值的差距，按在校生数加权。未给出参照均值时用加权平均值，此时等于差异系数。",
    en: "Computes the Williamson index: how far schools or counties lie from a reference mean, weighted by pupils. About the weighted mean, the default, it equals the difference coefficient.",
  },
  result: {
    "zh-CN": "威廉森系数（比值，未四舍五入）",
    en: "The Williamson index, a bare ratio that is not rounded",
  },
  label: { "zh-CN": "威廉森系数", en: "Williamson index" },
  optional: [
    {
      id: "reference",
      kind: "number",
      optional: true,
      name: { "zh-CN": "参照均值", en: "reference" },
      description: {
        "zh-CN": "参照的生均值，如全省平均；默认为所选学校的加权平均值",
        en: "The per-pupil value to measure from, such as that of the province; the weighted mean of the schools if left out",
      },
    },
  ],
  method: (args) => {
    const reference = args.number("reference");
    const definition = {
      "zh-CN": `与${reference === null ? "平均值" : ` ${reference} `}的均方根差距÷${reference ?? "平均值"}`,
      en: `root mean square distance from ${reference ?? "the mean"}, over it`,
    };
    return inOneLine(definition, weighting(args));
  },
  measure: ({ sample }, { number }) => williamson(sample, number("reference")),
});
