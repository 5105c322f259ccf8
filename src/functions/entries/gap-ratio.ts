import { DomainError, federalRangeRatio, gapRatio, restrictedRange, valueRange } from "../../core";
import type { FunctionArguments, FunctionParameter, Texts } from "../function-entry";
import { measureFunction, type MeasuredSchools } from "../measure-function";

const gapParameter: FunctionParameter = {
  id: "measure",
  kind: "choice",
  optional: true,
  name: { "zh-CN": "统计量", en: "measure" },
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
};

interface GapTexts {
  readonly name: Texts;
  readonly method: Texts;
}

const gapTexts: Readonly<Record<Gap, GapTexts>> = {
  "max-min": {
    name: { "zh-CN": "极差率", en: "gap ratio" },
    method: { "zh-CN": "最大值÷最小值", en: "largest over smallest" },
  },
  range: {
    name: { "zh-CN": "极差", en: "range" },
    method: { "zh-CN": "最大值−最小值", en: "largest less smallest" },
  },
  "restricted-range": {
    name: { "zh-CN": "限定极差", en: "restricted range" },
    method: { "zh-CN": "学生第 95 百分位数−第 5 百分位数", en: "95th less 5th pupil percentile" },
  },
  "federal-range-ratio": {
    name: { "zh-CN": "联邦极差比", en: "federal range ratio" },
    method: { "zh-CN": "限定极差÷学生第 5 百分位数", en: "restricted range over the 5th pupil percentile" },
  },
};

/** `GAP_RATIO`: how far apart schools lie, by the extremes or by pupil percentiles. */
export const gapRatioFunction = measureFunction({
  id: "GAP_RATIO",
  description: {
    "zh-CN": "计算各校数值之间的差距：极差率（最大值÷最小值）、极差，或按学生百分位的限定极差、联邦极差比。",
    en: "Computes how far apart schools lie: the gap ratio (largest over smallest), the range, or a range between pupil percentiles.",
  },
  result: {
    "zh-CN": "所选统计量的值（未四舍五入）",
    en: "The chosen measure, not rounded",
  },
  label: (args) => gapTexts[gapOf(args)].name,
  method: (args) => gapTexts[gapOf(args)].method,
  optional: [gapParameter],
  measure: computeGap,
});

type Gap = "max-min" | "range" | "restricted-range" | "federal-range-ratio";

function gapOf({ choice }: FunctionArguments): Gap {
  return (choice("measure") as Gap | null) ?? "max-min";
}

function computeGap({ sample, pupils }: MeasuredSchools, args: FunctionArguments): number {
  const gap = gapOf(args);
  switch (gap) {
    case "max-min":
      return gapRatio(sample);
    case "range":
      return valueRange(sample);
  }
  if (pupils === null) {
    throw new DomainError("pupils-missing", { choice: gap });
  }
  return gap === "restricted-range" ? restrictedRange(sample) : federalRangeRatio(sample);
}
