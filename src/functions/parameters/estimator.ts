import type { FunctionArguments, FunctionParameter, Texts } from "../function-entry";

/** How a spread is estimated. */
export type Estimator = "weighted" | "population" | "sample";

export const estimatorParameter: FunctionParameter = {
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
    { value: "sample", description: { "zh-CN": "不加权，除以 n − 1", en: "Unweighted, divided by n − 1" } },
  ],
};

/** What a detailed result says of an estimator. */
export const estimatorMethods: Readonly<Record<Estimator, Texts>> = {
  weighted: { "zh-CN": "按在校生数加权，除以总权数", en: "weighted by pupils, divided by their sum" },
  population: { "zh-CN": "不加权，除以 n", en: "unweighted, divided by n" },
  sample: { "zh-CN": "不加权，除以 n − 1", en: "unweighted, divided by n − 1" },
};

/** The estimator that was chosen, or the default for what was given. */
export function estimatorOf({ choice, range }: FunctionArguments): Estimator {
  const chosen = choice("estimator") as Estimator | null;
  return chosen ?? (range("pupils") === null ? "population" : "weighted");
}
