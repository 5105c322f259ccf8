import { DomainError, federalRangeRatio, gapRatio, restrictedRange, valueRange } from "../../core";
import type { FunctionArguments, FunctionEntry } from "../function-entry";
import { schoolValues } from "../school-values";

/** `GAP_RATIO`: how far apart schools lie, by the extremes or by pupil percentiles. */
export const gapRatioFunction: FunctionEntry = {
  id: "GAP_RATIO",
  description: {
    "zh-CN": "计算各校数值之间的差距：极差率（最大值÷最小值）、极差，或按学生百分位的限定极差、联邦极差比。",
    en: "Computes how far apart schools lie: the gap ratio (largest over smallest), the range, or a range between pupil percentiles.",
  },
  result: {
    "zh-CN": "所选度量的值（未四舍五入）",
    en: "The chosen measure, not rounded",
  },
  parameters: [
    {
      id: "values",
      kind: "range",
      optional: false,
      name: { "zh-CN": "数值", en: "values" },
      description: { "zh-CN": "各校的生均值", en: "Each school's per-pupil value" },
    },
    {
      id: "pupils",
      kind: "range",
      optional: true,
      name: { "zh-CN": "在校生数", en: "pupils" },
      description: {
        "zh-CN": "各校在校生数，行列与数值相同；用于学生百分位",
        en: "Each school's pupils, in the same rows and columns as the values; used for pupil percentiles",
      },
    },
    {
      id: "measure",
      kind: "choice",
      optional: true,
      name: { "zh-CN": "度量", en: "measure" },
      description: {
        "zh-CN": "max-min（默认）、range、restricted-range 或 federal-range-ratio；后两种需要在校生数",
        en: "max-min (the default), range, restricted-range or federal-range-ratio; the last two need pupils",
      },
      choices: [
        {
          value: "max-min",
          description: { "zh-CN": "极差率：最大值÷最小值", en: "Gap ratio: largest over smallest" },
        },
        {
          value: "range",
          description: { "zh-CN": "极差：最大值−最小值", en: "Range: largest less smallest" },
        },
        {
          value: "restricted-range",
          description: {
            "zh-CN": "限定极差：学生第 95 与第 5 百分位数之差",
            en: "Restricted range: 95th less 5th pupil percentile",
          },
        },
        {
          value: "federal-range-ratio",
          description: {
            "zh-CN": "联邦极差比：限定极差÷第 5 百分位数",
            en: "Federal range ratio: restricted range over the 5th percentile",
          },
        },
      ],
    },
  ],
  compute: computeGapRatio,
};

const needPupils: ReadonlySet<string> = new Set(["restricted-range", "federal-range-ratio"]);

function computeGapRatio({ range, choice }: FunctionArguments): number {
  const valueCells = range("values");
  if (valueCells === null) {
    throw new DomainError("sample-empty", {});
  }
  const pupilRange = range("pupils");
  const measure = choice("measure") ?? "max-min";
  if (pupilRange === null && needPupils.has(measure)) {
    throw new DomainError("pupils-missing", { choice: measure });
  }

  const { values, pupils, locate } = schoolValues(valueCells, pupilRange);
  const sample = values.map((value, index) => ({ value, weight: pupils?.[index] ?? 1 }));
  return locate(() => {
    switch (measure) {
      case "restricted-range":
        return restrictedRange(sample);
      case "federal-range-ratio":
        return federalRangeRatio(sample);
      case "range":
        return valueRange(values);
      default:
        return gapRatio(values);
    }
  });
}
