import { DomainError, populationCv, sampleCv, weightedCv, weightedSample } from "../../core";
import type { FunctionArguments } from "../function-entry";
import { measureFunction, type MeasuredSchools } from "../measure-function";
import { estimatorMethods, estimatorOf, estimatorParameter } from "../parameters/estimator";

/** `BALANCE_CV`: the difference coefficient (差异系数) of one indicator among schools. */
export const balanceCvFunction = measureFunction({
  id: "BALANCE_CV",
  description: {
    "zh-CN": "计算一项指标的校际差异系数。给出在校生数时按在校生数加权；未给出时把各行当作各校的值，不加权。",
    en: "Computes the difference coefficient of one indicator among schools: weighted by pupils when pupils are given; without pupils each row is one school's value, unweighted.",
  },
  result: {
    "zh-CN": "差异系数（比值，未四舍五入）",
    en: "The difference coefficient, a bare ratio that is not rounded",
  },
  label: { "zh-CN": "差异系数", en: "difference coefficient" },
  method: (args) => estimatorMethods[estimatorOf(args)],
  optional: [estimatorParameter],
  measure: computeCv,
});

function computeCv({ sample, values, pupils }: MeasuredSchools, args: FunctionArguments): number {
  const estimator = estimatorOf(args);
  if (estimator === "population") {
    return populationCv(weightedSample(values));
  }
  if (estimator === "sample") {
    return sampleCv(weightedSample(values));
  }
  if (pupils === null) {
    throw new DomainError("pupils-missing", { choice: estimator });
  }
  return weightedCv(sample);
}
