import { DomainError, populationCv, sampleCv, weightedCv } from "../../core";
import type { FunctionArguments, FunctionEntry } from "../function-entry";
import { schoolValues } from "../school-values";

/** `BALANCE_CV`: the difference coefficient (差异系数) of one indicator among schools. */
export const balanceCv: FunctionEntry = {
  id: "BALANCE_CV",
  description: {
    "zh-CN": "计算一项指标的校际差异系数。给出在校生数时按在校生数加权；未给出时把各行当作各校的值，不加权。",
    en: "Computes the difference coefficient of one indicator among schools: weighted by pupils when pupils are given; without pupils each row is one school's value, unweighted.",
  },
  result: {
    "zh-CN": "差异系数（比值，未四舍五入）",
    en: "The difference coefficient, a bare ratio that is not rounded",
  },
  parameters: [
    {
      id: "amounts",
      kind: "range",
      optional: false,
      name: { "zh-CN": "总量", en: "amounts" },
      description: {
        "zh-CN": "各校该项资源的总量，如图书册数；口径为 ratio 或未给出在校生数时为各校的生均值",
        en: "Each school's total of the resource, such as its books; its per-pupil value when basis is ratio or pupils are left out",
      },
    },
    {
      id: "pupils",
      kind: "range",
      optional: true,
      name: { "zh-CN": "在校生数", en: "pupils" },
      description: {
        "zh-CN": "各校在校生数，行列与总量相同",
        en: "Each school's pupils, in the same rows and columns as the amounts",
      },
    },
    {
      id: "basis",
      kind: "choice",
      optional: true,
      name: { "zh-CN": "口径", en: "basis" },
      description: {
        "zh-CN": "第一个区域是总量（amount，给出在校生数时的默认）还是生均值（ratio）",
        en: "Whether the first range holds totals (amount, the default with pupils) or per-pupil values (ratio)",
      },
      choices: [
        {
          value: "amount",
          description: { "zh-CN": "学校总量，先除以在校生数", en: "School totals, divided by pupils first" },
        },
        { value: "ratio", description: { "zh-CN": "已是生均值", en: "Already per pupil" } },
      ],
    },
    {
      id: "estimator",
      kind: "choice",
      optional: true,
      name: { "zh-CN": "算法", en: "estimator" },
      description: {
        "zh-CN":
          "加权（weighted，给出在校生数时的默认）、不加权总体（population，未给出时的默认）或样本（sample）",
        en: "weighted (the default with pupils), population (unweighted, the default without) or sample (n − 1)",
      },
      choices: [
        { value: "weighted", description: { "zh-CN": "按在校生数加权", en: "Weighted by pupils" } },
        { value: "population", description: { "zh-CN": "不加权，除以 n", en: "Unweighted, divided by n" } },
        {
          value: "sample",
          description: { "zh-CN": "不加权，除以 n − 1", en: "Unweighted, divided by n − 1" },
        },
      ],
    },
  ],
  compute: computeBalanceCv,
};

function computeBalanceCv({ range, choice }: FunctionArguments): number {
  const amounts = range("amounts");
  if (amounts === null) {
    throw new DomainError("sample-empty", {});
  }
  const pupilRange = range("pupils");
  const basis = choice("basis") ?? (pupilRange === null ? "ratio" : "amount");
  const estimator = choice("estimator") ?? (pupilRange === null ? "population" : "weighted");
  const needsPupils = basis === "amount" ? basis : estimator === "weighted" ? estimator : null;
  if (pupilRange === null && needsPupils !== null) {
    throw new DomainError("pupils-missing", { choice: needsPupils });
  }

  const { values, pupils, locate } = schoolValues(amounts, pupilRange);
  const sample = values.map((value, index) => {
    const weight = pupils?.[index] ?? 1;
    return { value: basis === "amount" ? value / weight : value, weight };
  });
  return locate(() => {
    if (estimator === "weighted") {
      return weightedCv(sample);
    }
    const perSchool = sample.map(({ value }) => value);
    return estimator === "sample" ? sampleCv(perSchool) : populationCv(perSchool);
  });
}
