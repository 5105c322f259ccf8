import {
  confidenceInterval,
  cvInterval,
  defaultIntervalOptions,
  DomainError,
  panelMeasures,
  type CvIntervalMethod,
  type IntervalEnds,
  type IntervalMethod,
  type PanelMeasureId,
  type WeightedSample,
} from "../../core";
import type { FunctionArguments, Spill, SpillCell, Texts } from "../function-entry";
import { measureFunction } from "../measure-function";
import { panelTexts } from "../panel-texts";
import { intervalParameters } from "../parameters/interval";
import { inOneLine, terms, weighting } from "../terms";

/** `INTERVAL`: how far a measure hangs on single schools, as a confidence interval. */
export const intervalFunction = measureFunction({
  id: "INTERVAL",
  description: {
    "zh-CN":
      "计算统计量的置信区间：以学校为单位重抽样（自助法、刀切法），或按 McKay、Vangel 公式。种子固定，重算结果不变。",
    en: "Computes a confidence interval of a measure, with schools resampled (bootstrap, jackknife) or by the formulas of McKay and Vangel. The seed is fixed, so a recalculation shows the same.",
  },
  result: {
    "zh-CN": "估计值、下限、上限及方法的表",
    en: "A table of the estimate, its lower and upper end and the method",
  },
  label: { "zh-CN": "置信区间", en: "confidence interval" },
  optional: intervalParameters,
  method: describeMethod,
  measure: ({ sample }, args) => {
    const id = measureOf(args);
    const estimate = panelMeasures[id](sample);
    return intervalRows(id, estimate, intervalOf(sample, id, estimate, args), args);
  },
});

type Method = IntervalMethod | CvIntervalMethod;

const methods: Readonly<Record<Method, Texts>> = {
  "bootstrap-bca": {
    "zh-CN": "自助法 BCa 区间（Efron 1987），以学校为抽样单位，随机数 mulberry32",
    en: "bootstrap BCa (Efron 1987), schools drawn, random numbers of mulberry32",
  },
  "bootstrap-percentile": {
    "zh-CN": "自助法百分位数区间，以学校为抽样单位，随机数 mulberry32",
    en: "bootstrap percentiles, schools drawn, random numbers of mulberry32",
  },
  jackknife: {
    "zh-CN": "刀切法标准误与正态分位数，逐一去掉一校",
    en: "jackknife standard error and normal quantile, each school left out in turn",
  },
  mckay: {
    "zh-CN": "McKay 1932，假定各校数值服从正态分布",
    en: "McKay 1932, for normal values",
  },
  vangel: {
    "zh-CN": "Vangel 1996，假定各校数值服从正态分布",
    en: "Vangel 1996, for normal values",
  },
};

/** Measures that count each school once whatever pupils are given. */
const unweighted: ReadonlySet<PanelMeasureId> = new Set<PanelMeasureId>(["cv-population", "cv-sample"]);

function describeMethod(args: FunctionArguments): Texts {
  const weights = unweighted.has(measureOf(args)) ? terms.unweighted : weighting(args);
  return inOneLine(methods[methodOf(args)], weights);
}

function methodOf({ choice }: FunctionArguments): Method {
  return (choice("method") ?? defaultIntervalOptions.method) as Method;
}

function measureOf({ choice }: FunctionArguments): PanelMeasureId {
  return (choice("measure") ?? "cv") as PanelMeasureId;
}

function intervalOf(
  sample: WeightedSample,
  id: PanelMeasureId,
  estimate: number,
  args: FunctionArguments,
): IntervalEnds {
  const method = methodOf(args);
  const { level, seed, resamples } = numbersOf(args);
  if (method !== "mckay" && method !== "vangel") {
    return confidenceInterval(sample, panelMeasures[id], { method, level, seed, resamples });
  }
  if (id !== "cv-sample") {
    throw new DomainError("method-needs-cv", { method });
  }
  return cvInterval(estimate, sample.values.length, level, method);
}

function numbersOf({ number }: FunctionArguments): Readonly<Record<"level" | "seed" | "resamples", number>> {
  return {
    level: number("level") ?? defaultIntervalOptions.level,
    seed: number("seed") ?? defaultIntervalOptions.seed,
    resamples: number("resamples") ?? defaultIntervalOptions.resamples,
  };
}

const labels = {
  measure: { "zh-CN": "统计量", en: "measure" },
  estimate: { "zh-CN": "估计值", en: "estimate" },
  lower: { "zh-CN": "下限", en: "lower" },
  upper: { "zh-CN": "上限", en: "upper" },
  level: { "zh-CN": "置信水平", en: "level" },
  seed: { "zh-CN": "随机种子", en: "seed" },
  resamples: { "zh-CN": "重抽样次数", en: "resamples" },
} as const;

function intervalRows(
  id: PanelMeasureId,
  estimate: number,
  { lower, upper }: IntervalEnds,
  args: FunctionArguments,
): Spill {
  const { level, seed, resamples } = numbersOf(args);
  const row = (label: keyof typeof labels, shown: SpillCell) => [labels[label][args.language], shown];
  const drawn = methodOf(args).startsWith("bootstrap");
  return [
    row("measure", panelTexts[id].label[args.language]),
    row("estimate", estimate),
    row("lower", lower),
    row("upper", upper),
    row("level", level),
    ...(drawn ? [row("seed", seed), row("resamples", resamples)] : []),
  ];
}
