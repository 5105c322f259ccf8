import { DomainError, sampleStandardDeviation, weightedSample, weightedStandardDeviation } from "../../core";
import type { FunctionArguments } from "../function-entry";
import { measureFunction, type MeasuredSchools } from "../measure-function";
import { estimatorMethods, estimatorOf, estimatorParameter } from "../parameters/estimator";

/** `STANDARD_DEVIATION`: how far schools lie from their mean, in the unit of the values. */
export const standardDeviationFunction = measureFunction({
  id: "STANDARD_DEVIATION",
  description: {
    "zh-CN": "计算标准差。给出在校生数时按在校生数加权，是差异系数的分子；未给出时各校权重相同。",
    en: "Computes the standard deviation: with pupils weighted by them, the numerator of the difference coefficient; without pupils every school counts alike.",
  },
  result: { "zh-CN": "标准差，单位同数值（未四舍五入）", en: "The deviation, in the unit of the values" },
  label: { "zh-CN": "标准差", en: "standard deviation" },
  optional: [estimatorParameter],
  method: (args) => estimatorMethods[estimatorOf(args)],
  measure: computeDeviation,
});

function computeDeviation({ sample, values, pupils }: MeasuredSchools, args: FunctionArguments): number {
  const estimator = estimatorOf(args);
  if (estimator === "sample") {
    return sampleStandardDeviation(sample);
  }
  if (estimator === "population") {
    return weightedStandardDeviation(weightedSample(values));
  }
  if (pupils === null) {
    throw new DomainError("pupils-missing", { choice: estimator });
  }
  return weightedStandardDeviation(sample);
}
