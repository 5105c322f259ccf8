import type { FunctionPage } from "./function-page";
import { officialTeacherCells } from "./official-teachers";
import { ageRowPolicies, openBandPolicies } from "./teacher-age-policies";

export const teacherMeanAgePage: FunctionPage = {
  id: "TEACHER_MEAN_AGE",
  definition: {
    "zh-CN":
      "教师平均年龄。单岁数据精确计算；分年龄段的数据把每段教师按组中值计算（25-29 为 27），是近似值。年龄为周岁。",
    en: "The mean age of teachers: exact for single ages; for bands every teacher counts with the middle of the band (27 for 25-29), which approximates. Ages are completed years.",
  },
  formula: [
    { "zh-CN": "x̄ ＝ Σ nᵢmᵢ ÷ Σ nᵢ", en: "x̄ = Σ nᵢmᵢ ÷ Σ nᵢ" },
    {
      "zh-CN": "nᵢ 为人数；mᵢ 为年龄，或年龄段的组中值 (下限＋上限)÷2",
      en: "nᵢ: teachers; mᵢ: their age, or the middle (lower end + upper end) ÷ 2 of their band",
    },
  ],
  sources: [
    {
      "zh-CN": "分组数据的平均数（组中值法）及开口组组中值（按相邻组组距），见统计学教材",
      en: "Mean of grouped data by class marks, and class marks of open classes by the width of the next class, as in textbooks of statistics",
    },
  ],
  policies: [...ageRowPolicies, ...openBandPolicies],
  examples: [
    {
      title: { "zh-CN": "官方年龄段", en: "The official bands" },
      cells: officialTeacherCells,
      formula: "=EDU.TEACHER_MEAN_AGE(A2:A10,B2:B10)",
      result: 40.4920634920635,
    },
    {
      title: { "zh-CN": "给出最大年龄，列出假设", en: "With an oldest age and the assumptions" },
      cells: officialTeacherCells,
      formula: '=EDU.TEACHER_MEAN_AGE(A2:A10,B2:B10,,62,,"detail")',
      result: [
        ["教师平均年龄", 40.484126984127],
        ["假设", "24岁及以下按 20 至 24 岁计"],
        ["假设", "60岁及以上按 60 至 62 岁计"],
        ["采用行数", 9],
        ["未采用行数", 0],
        ["方法", "加权平均：单岁按年龄，年龄段按组中值（25-29 为 27）"],
      ],
    },
  ],
  peers: [
    {
      name: "R weighted.mean",
      relation: "same",
      note: {
        "zh-CN": "以年龄或组中值为 x、人数为 w",
        en: "With ages or class marks as x and counts as w",
      },
    },
    {
      name: "Python statistics.fmean",
      relation: "same",
      note: {
        "zh-CN": "以年龄或组中值为数据、人数为 weights（3.11 起）",
        en: "With ages or class marks as data and counts as weights (from 3.11)",
      },
    },
  ],
};
