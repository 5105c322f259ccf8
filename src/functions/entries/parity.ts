import { DomainError, parityIndex, weightedMean, weightedSample } from "../../core";
import type { FunctionArguments } from "../function-entry";
import { measureFunction, type MeasuredSchools } from "../measure-function";
import { inOneLine, weighting } from "../terms";

/** `PARITY`: the value of one group over that of another, each in a range of its own. */
export const parityFunction = measureFunction({
  id: "PARITY",
  description: {
    "zh-CN":
      "计算均等指数：一个群体的值与另一个群体之比，如女生与男生。两个群体各占一个区域或一个单元格；1 为均等。",
    en: "Computes the parity index: the value of one group over that of another, such as girls over boys, each in its own range or cell. 1 is parity.",
  },
  result: { "zh-CN": "均等指数（未四舍五入）", en: "The parity index, not rounded" },
  label: ({ choice }) =>
    choice("form") === "adjusted"
      ? { "zh-CN": "调整后均等指数", en: "adjusted parity index" }
      : { "zh-CN": "均等指数", en: "parity index" },
  required: [
    {
      id: "reference",
      kind: "range",
      optional: false,
      name: { "zh-CN": "参照群体", en: "reference" },
      description: {
        "zh-CN": "参照群体（如男生）的同一数值，行列与总量相同",
        en: "The same of the reference group, such as boys, in the same rows and columns as the amounts",
      },
    },
  ],
  optional: [
    {
      id: "reference-pupils",
      kind: "range",
      optional: true,
      name: { "zh-CN": "参照群体人数", en: "reference_pupils" },
      description: {
        "zh-CN": "参照群体的在校生数，行列与总量相同；未给出时与在校生数相同",
        en: "Pupils of the reference group, in the same rows and columns as the amounts; the same pupils for both if left out",
      },
    },
    {
      id: "form",
      kind: "choice",
      optional: true,
      name: { "zh-CN": "形式", en: "form" },
      description: {
        "zh-CN": "ratio（默认）为比值；adjusted 在比值大于 1 时取 2 − 1÷比值，使两侧对称",
        en: "ratio (the default) as it stands; adjusted takes 2 − 1/ratio above 1, so that both sides are alike",
      },
      choices: [
        { value: "ratio", description: { "zh-CN": "比值", en: "The ratio" } },
        {
          value: "adjusted",
          description: { "zh-CN": "联合国教科文组织的调整后均等指数", en: "UNESCO's adjusted parity index" },
        },
      ],
    },
  ],
  pairedNumbers: ["reference", "reference-pupils"],
  method: (args) =>
    inOneLine(
      args.choice("form") === "adjusted"
        ? {
            "zh-CN": "两个群体平均值之比 x，大于 1 时取 2 − 1÷x",
            en: "ratio x of the means of the two groups, above 1 taken as 2 − 1/x",
          }
        : { "zh-CN": "两个群体平均值之比", en: "ratio of the means of the two groups" },
      weighting(args),
    ),
  measure: (schools, args) => {
    const form = args.choice("form") === "adjusted" ? "adjusted" : "ratio";
    return parityIndex(weightedMean(schools.sample), referenceMean(schools, args), form);
  },
});

function referenceMean(
  { pairedNumbers, pupils, placeOf }: MeasuredSchools,
  { choice }: FunctionArguments,
): number {
  const given = pairedNumbers("reference") ?? new Float64Array();
  const ownPupils = pairedNumbers("reference-pupils");
  const weights = ownPupils ?? pupils;
  ownPupils?.forEach((weight, index) => {
    if (weight <= 0) {
      const place = placeOf("reference-pupils", index);
      throw new DomainError("weight-not-positive", { index, weight, ...(place === null ? {} : { place }) });
    }
  });
  given.forEach((value, index) => {
    if (value < 0) {
      const place = placeOf("reference", index);
      throw new DomainError("value-negative", { index, value, ...(place === null ? {} : { place }) });
    }
  });
  if (weights === null) {
    return weightedMean(weightedSample(given));
  }
  const values =
    choice("basis") === "ratio" ? given : given.map((amount, index) => amount / (weights[index] ?? 1));
  return weightedMean(weightedSample(values, weights));
}
