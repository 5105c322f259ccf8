import { panelMeasureIds } from "../../core";
import type { FunctionParameter } from "../function-entry";
import { panelTexts } from "../panel-texts";

/** What an interval may be asked of and found by. */
export const intervalParameters: readonly FunctionParameter[] = [
  {
    id: "measure",
    kind: "choice",
    optional: true,
    name: { "zh-CN": "统计量", en: "measure" },
    description: {
      "zh-CN": "求哪个统计量的区间，默认 cv（差异系数）",
      en: "Which measure the interval is of; cv, the difference coefficient, if left out",
    },
    choices: panelMeasureIds.map((id) => ({ value: id, description: panelTexts[id].label })),
  },
  {
    id: "method",
    kind: "choice",
    optional: true,
    name: { "zh-CN": "方法", en: "method" },
    description: {
      "zh-CN": "bootstrap-bca（默认）、bootstrap-percentile、jackknife；mckay 和 vangel 只用于 cv-sample",
      en: "bootstrap-bca (the default), bootstrap-percentile or jackknife; mckay and vangel for cv-sample only",
    },
    choices: [
      {
        value: "bootstrap-bca",
        description: { "zh-CN": "自助法，校正偏差和偏度", en: "Bootstrap, corrected for bias and skewness" },
      },
      {
        value: "bootstrap-percentile",
        description: { "zh-CN": "自助法，取百分位数", en: "Bootstrap, percentiles as they lie" },
      },
      {
        value: "jackknife",
        description: { "zh-CN": "刀切法，逐一去掉一校", en: "Jackknife, each school left out in turn" },
      },
      {
        value: "mckay",
        description: { "zh-CN": "McKay 公式，假定正态分布", en: "McKay's formula for normal values" },
      },
      {
        value: "vangel",
        description: { "zh-CN": "Vangel 公式，假定正态分布", en: "Vangel's formula for normal values" },
      },
    ],
  },
  {
    id: "level",
    kind: "number",
    optional: true,
    name: { "zh-CN": "置信水平", en: "level" },
    description: { "zh-CN": "不小于 0.5 且小于 1，默认 0.95", en: "From 0.5 to below 1; 0.95 if left out" },
  },
  {
    id: "seed",
    kind: "number",
    optional: true,
    name: { "zh-CN": "随机种子", en: "seed" },
    description: {
      "zh-CN": "决定抽到哪些学校的整数，默认 1；同一种子在任何电脑上结果相同",
      en: "A whole number that decides which schools are drawn, 1 if left out; the same seed gives the same result on every machine",
    },
  },
  {
    id: "resamples",
    kind: "number",
    optional: true,
    name: { "zh-CN": "重抽样次数", en: "resamples" },
    description: {
      "zh-CN": "100 至 20000 的整数，默认 2000",
      en: "A whole number from 100 to 20,000; 2,000 if left out",
    },
  },
];
