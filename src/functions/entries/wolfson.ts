import { wolfson } from "../../core";
import { measureFunction } from "../measure-function";
import { inOneLine, weighting } from "../terms";

/** `WOLFSON`: how far pupils fall apart around the median. */
export const wolfsonFunction = measureFunction({
  id: "WOLFSON",
  description: {
    "zh-CN":
      "计算沃尔夫森极化指数：学生向中位数两侧分离的程度。0 表示各校相同；系数为 2 时，一半学生一无所有、另一半相同为 1。",
    en: "Computes the Wolfson index of polarisation: how far pupils fall apart on both sides of the median. 0 when all have the same; with factor 2, 1 when half have nothing and half the same.",
  },
  result: { "zh-CN": "沃尔夫森极化指数（未四舍五入）", en: "The Wolfson index, not rounded" },
  label: { "zh-CN": "沃尔夫森极化指数", en: "Wolfson index" },
  optional: [
    {
      id: "factor",
      kind: "choice",
      optional: true,
      name: { "zh-CN": "系数", en: "factor" },
      description: {
        "zh-CN": "2（默认）为 Wolfson 1994 年的定义；1 用于与略去系数的软件比较",
        en: "2 (the default) as Wolfson published it in 1994; 1 to compare with software that leaves the factor out",
      },
      choices: [
        { value: "2", description: { "zh-CN": "Wolfson 1994 年的定义", en: "As Wolfson published it" } },
        {
          value: "1",
          description: { "zh-CN": "略去系数，为前者的一半", en: "Without the factor, half of it" },
        },
      ],
    },
  ],
  method: (args) => {
    const factor = args.choice("factor") ?? "2";
    const definition = {
      "zh-CN": `${factor} ×（2 ×（0.5 − 较低一半的份额）− 基尼系数）× 平均值÷中位数`,
      en: `${factor} × (2 × (0.5 − share of the lower half) − Gini) × mean over median`,
    };
    return inOneLine(definition, weighting(args));
  },
  measure: ({ sample }, { choice }) => wolfson(sample, choice("factor") === "1" ? 1 : 2),
});
