import type { FunctionParameter } from "../function-entry";
import { oldestParameter, youngestParameter } from "./teacher-ages";

export const sexParameter: FunctionParameter = {
  id: "sex",
  kind: "range",
  optional: false,
  name: { "zh-CN": "性别", en: "sex" },
  description: {
    "zh-CN": "男或女（male、female 亦可），行列与年龄相同；全部同一性别时可只给一格",
    en: "male or female, in the same rows and columns as the ages; one cell when all are of one sex",
  },
};

export const yearParameter: FunctionParameter = {
  id: "year",
  kind: "number",
  optional: false,
  name: { "zh-CN": "年份", en: "year" },
  description: {
    "zh-CN": "统计年龄的年份，即年龄是该年该月 1 日的周岁",
    en: "The year the ages were counted in: completed years on the first day of the month",
  },
};

export const yearsParameter: FunctionParameter = {
  id: "years",
  kind: "number",
  optional: true,
  name: { "zh-CN": "年数", en: "years" },
  description: {
    "zh-CN": "向后列出多少年，每年十二个月，1 至 40，默认 10",
    en: "How many years of twelve months to list, 1 to 40; 10 if left out",
  },
};

export const monthParameter: FunctionParameter = {
  id: "month",
  kind: "number",
  optional: true,
  name: { "zh-CN": "月份", en: "month" },
  description: {
    "zh-CN": "统计年龄的月份，各年从该月起算，默认 9（学年初，统计时点为 9 月 1 日）",
    en: "The month the ages were counted in, which every year begins with; 9 if left out, the start of the school year",
  },
};

export const womenParameter: FunctionParameter = {
  id: "women",
  kind: "choice",
  optional: true,
  name: { "zh-CN": "女教师", en: "women" },
  description: {
    "zh-CN": "女教师原法定退休年龄：55 周岁（cadre，默认）或 50 周岁（worker）",
    en: "The age women retired at before the reform: 55 (cadre, the default) or 50 (worker)",
  },
  choices: [
    {
      value: "cadre",
      description: { "zh-CN": "原 55 周岁，逐步延迟至 58 周岁", en: "From 55, by and by to 58" },
    },
    {
      value: "worker",
      description: { "zh-CN": "原 50 周岁，逐步延迟至 55 周岁", en: "From 50, by and by to 55" },
    },
  ],
};

export const youngestToRetireParameter: FunctionParameter = {
  ...youngestParameter,
  description: {
    "zh-CN": "没有下限的年龄段从几岁算起；只有其中有人会在所列年份内退休时才需要",
    en: "The age a band without a lower end begins with; needed only when somebody in it could retire in the years listed",
  },
};

export const oldestToRetireParameter: FunctionParameter = {
  ...oldestParameter,
  description: {
    "zh-CN": "没有上限的年龄段（如 60岁及以上）算到几岁；有这样的年龄段且有人时必须给出",
    en: "The age a band without an upper end, such as 60岁及以上, ends with; must be given when somebody is in such a band",
  },
};
