import type { PanelMeasureId } from "../core";
import type { Texts } from "./function-entry";

/** What a measure of the panel is called, and how it is taken. */
export interface PanelTexts {
  readonly label: Texts;
  readonly method: Texts;
}

/** The measures of the panel in words. */
export const panelTexts: Readonly<Record<PanelMeasureId, PanelTexts>> = {
  mean: {
    label: { "zh-CN": "平均值", en: "mean" },
    method: {
      "zh-CN": "总量÷在校生数；未给出在校生数时为各校平均",
      en: "amounts over pupils; of the schools where no pupils were given",
    },
  },
  median: {
    label: { "zh-CN": "中位数", en: "median" },
    method: { "zh-CN": "第 2 类分位数", en: "quantile type 2" },
  },
  range: {
    label: { "zh-CN": "极差", en: "range" },
    method: { "zh-CN": "最大值−最小值", en: "largest less smallest" },
  },
  "restricted-range": {
    label: { "zh-CN": "限定极差", en: "restricted range" },
    method: {
      "zh-CN": "第 95 与第 5 百分位数之差，第 2 类分位数",
      en: "95th less 5th percentile, quantile type 2",
    },
  },
  "federal-range-ratio": {
    label: { "zh-CN": "联邦极差比", en: "federal range ratio" },
    method: {
      "zh-CN": "限定极差÷第 5 百分位数，第 2 类分位数",
      en: "restricted range over 5th percentile, quantile type 2",
    },
  },
  "gap-ratio": {
    label: { "zh-CN": "极差率", en: "gap ratio" },
    method: { "zh-CN": "最大值÷最小值", en: "largest over smallest" },
  },
  "p90-p10": {
    label: { "zh-CN": "P90/P10 百分位比", en: "percentile ratio P90/P10" },
    method: {
      "zh-CN": "第 90 与第 10 百分位数之比，第 2 类分位数",
      en: "90th over 10th percentile, quantile type 2",
    },
  },
  "quintile-ratio": {
    label: { "zh-CN": "五等分比", en: "quintile ratio" },
    method: {
      "zh-CN": "最高 20% 与最低 20% 份额之比",
      en: "share of the highest fifth over that of the lowest",
    },
  },
  palma: {
    label: { "zh-CN": "帕尔马比率", en: "Palma ratio" },
    method: {
      "zh-CN": "最高 10% 与最低 40% 份额之比",
      en: "share of the highest tenth over that of the lowest 40%",
    },
  },
  cv: {
    label: { "zh-CN": "差异系数", en: "difference coefficient" },
    method: { "zh-CN": "总体标准差÷平均值", en: "population deviation over mean" },
  },
  "cv-population": {
    label: { "zh-CN": "不加权差异系数", en: "unweighted coefficient" },
    method: { "zh-CN": "不加权，除以 n", en: "unweighted, divided by n" },
  },
  "cv-sample": {
    label: { "zh-CN": "样本差异系数", en: "sample coefficient" },
    method: { "zh-CN": "不加权，除以 n − 1", en: "unweighted, divided by n − 1" },
  },
  hoover: {
    label: { "zh-CN": "胡佛指数", en: "Hoover index" },
    method: { "zh-CN": "平均差÷平均值的一半", en: "half the relative mean deviation" },
  },
  gini: {
    label: { "zh-CN": "基尼系数", en: "Gini coefficient" },
    method: { "zh-CN": "不作小样本校正", en: "no small-sample correction" },
  },
  "theil-t": {
    label: { "zh-CN": "泰尔 T 指数", en: "Theil T" },
    method: { "zh-CN": "数值为 0 取极限", en: "zeros by their limit" },
  },
  "theil-l": {
    label: { "zh-CN": "泰尔 L 指数", en: "Theil L" },
    method: { "zh-CN": "各数值应大于 0", en: "values above 0" },
  },
  atkinson: {
    label: { "zh-CN": "阿特金森指数", en: "Atkinson index" },
    method: { "zh-CN": "ε = 0.5", en: "epsilon = 0.5" },
  },
  mcloone: {
    label: { "zh-CN": "麦克伦指数", en: "McLoone index" },
    method: {
      "zh-CN": "不高于中位数的学校的平均值÷中位数",
      en: "mean at or below the median over the median",
    },
  },
  verstegen: {
    label: { "zh-CN": "维斯特根指数", en: "Verstegen index" },
    method: {
      "zh-CN": "不低于中位数的学校的平均值÷中位数",
      en: "mean at or above the median over the median",
    },
  },
  wolfson: {
    label: { "zh-CN": "沃尔夫森极化指数", en: "Wolfson index" },
    method: { "zh-CN": "系数为 2", en: "factor 2" },
  },
};
