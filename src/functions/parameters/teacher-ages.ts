import type { FunctionParameter } from "../function-entry";
import { missingParameter } from "./missing";

export const agesParameter: FunctionParameter = {
  id: "ages",
  kind: "range",
  optional: false,
  name: { "zh-CN": "年龄", en: "ages" },
  description: {
    "zh-CN": "教师的年龄，或年龄段（如 24岁及以下、25-29、60岁及以上）",
    en: "Ages of teachers, or age bands such as 24岁及以下, 25-29, 60岁及以上",
  },
};

export const countsParameter: FunctionParameter = {
  id: "counts",
  kind: "range",
  optional: true,
  name: { "zh-CN": "人数", en: "counts" },
  description: {
    "zh-CN": "各年龄或年龄段的教师人数，行列与年龄相同；不给出时每格算一人",
    en: "Teachers of each age or band, in the same rows and columns as the ages; without it each cell is one teacher",
  },
};

export const olderParameter: FunctionParameter = {
  id: "older",
  kind: "number",
  optional: true,
  name: { "zh-CN": "年长线", en: "older" },
  description: {
    "zh-CN": "达到此年龄为年长，默认 50",
    en: "Teachers this old or older are older; 50 if left out",
  },
};

export const youngerParameter: FunctionParameter = {
  id: "younger",
  kind: "number",
  optional: true,
  name: { "zh-CN": "年轻线", en: "younger" },
  description: {
    "zh-CN": "小于此年龄为年轻，默认 35",
    en: "Teachers below this age are younger; 35 if left out",
  },
};

export const youngestParameter: FunctionParameter = {
  id: "youngest",
  kind: "number",
  optional: true,
  name: { "zh-CN": "最小年龄", en: "youngest" },
  description: {
    "zh-CN": "没有下限的年龄段（如 24岁及以下）从几岁算起；不给出时与相邻年龄段等宽",
    en: "The age a band without a lower end, such as 24岁及以下, begins with; as wide as the band beside it if left out",
  },
};

export const oldestParameter: FunctionParameter = {
  id: "oldest",
  kind: "number",
  optional: true,
  name: { "zh-CN": "最大年龄", en: "oldest" },
  description: {
    "zh-CN": "没有上限的年龄段（如 60岁及以上）算到几岁；不给出时与相邻年龄段等宽",
    en: "The age a band without an upper end, such as 60岁及以上, ends with; as wide as the band beside it if left out",
  },
};

/** As over schools, in the words of ages and counts. */
export const missingAgesParameter: FunctionParameter = {
  ...missingParameter,
  kind: "choice",
  description: {
    "zh-CN": "年龄或人数缺失的行：refuse（默认）指出单元格，不计算；skip 不采用该行，并列出未采用的行数",
    en: "Rows that lack an age or a count: refuse (the default) names the cell and computes nothing; skip leaves the row out and counts it",
  },
  choices: [
    {
      value: "refuse",
      description: { "zh-CN": "指出缺失的单元格，不计算", en: "Name the missing cell, compute nothing" },
    },
    {
      value: "skip",
      description: { "zh-CN": "不采用有缺失的行", en: "Leave out rows with a missing value" },
    },
  ],
};
