import { smallSampleGini, weightedGini } from "../../core";
import type { Texts } from "../function-entry";
import { measureFunction } from "../measure-function";
import { inOneLine, weighting } from "../terms";

const corrections: Readonly<Record<"none" | "small-sample", Texts>> = {
  none: { "zh-CN": "基尼系数，不作小样本校正", en: "Gini coefficient, no small-sample correction" },
  "small-sample": {
    "zh-CN": "基尼系数，小样本校正 n/(n−1)",
    en: "Gini coefficient, small-sample correction n/(n − 1)",
  },
};

/** `GINI`: inequality as the area between the Lorenz curve and the diagonal. */
export const giniFunction = measureFunction({
  id: "GINI",
  description: {
    "zh-CN":
      "计算基尼系数：洛伦兹曲线与对角线之间面积的两倍。0 为各校相同，越大越不均衡。不移动、不舍弃任何数值，负值指出单元格。",
    en: "Computes the Gini coefficient: twice the area between the Lorenz curve and the diagonal. 0 when all have the same. No value is shifted or dropped; a negative one is refused by its cell.",
  },
  result: { "zh-CN": "基尼系数，0 至 1（未四舍五入）", en: "The Gini coefficient, 0 to 1, not rounded" },
  label: { "zh-CN": "基尼系数", en: "Gini coefficient" },
  optional: [
    {
      id: "correction",
      kind: "choice",
      optional: true,
      name: { "zh-CN": "校正", en: "correction" },
      description: {
        "zh-CN": "none（默认）不校正，用于全县所有学校；small-sample 乘以 n/(n−1)，用于抽样的学校",
        en: "none (the default), for all schools of a county; small-sample times n/(n − 1), for schools drawn from more",
      },
      choices: [
        { value: "none", description: corrections.none },
        { value: "small-sample", description: corrections["small-sample"] },
      ],
    },
  ],
  method: (args) =>
    inOneLine(
      args.choice("correction") === "small-sample" ? corrections["small-sample"] : corrections.none,
      weighting(args),
    ),
  measure: ({ sample }, { choice }) =>
    choice("correction") === "small-sample" ? smallSampleGini(sample) : weightedGini(sample),
});
