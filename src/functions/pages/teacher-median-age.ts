import type { FunctionPage } from "./function-page";
import { officialTeacherCells } from "./official-teachers";
import { ageRowPolicies, openBandPolicies } from "./teacher-age-policies";

export const teacherMedianAgePage: FunctionPage = {
  id: "TEACHER_MEDIAN_AGE",
  definition: {
    "zh-CN":
      "教师年龄中位数：一半教师不超过它，一半不低于它。全部为单岁时取居中的年龄；含有人的年龄段时，在中位数所在的年龄段内线性插值。年龄为周岁。",
    en: "The median age of teachers: half are no older, half no younger. The age in the middle when all are given by single age; with a band somebody is in, by linear interpolation within the band the middle falls in. Ages are completed years.",
  },
  formula: [
    { "zh-CN": "Md ＝ L ＋ (N/2 − F) ÷ f × w", en: "Md = L + (N/2 − F) ÷ f × w" },
    {
      "zh-CN":
        "L 为中位数所在年龄段的精确下限（25-29 为 24.5），F 为其下的人数，f 为该段人数，w 为组距（25-29 为 5），N 为总人数；单岁与年龄段混用时，单岁视为一岁宽的年龄段",
      en: "L: exact lower limit of the band the middle falls in (24.5 for 25-29); F: teachers below it; f: those in it; w: its width (5 for 25-29); N: all. A single age beside bands is a band of one year",
    },
  ],
  sources: [
    {
      "zh-CN": "分组数据的中位数（精确下限法），见教育统计学教材",
      en: "Median of grouped data by exact limits, as in textbooks of educational statistics",
    },
    {
      "zh-CN": "Python 文档，statistics.median_grouped，https://docs.python.org/3/library/statistics.html",
      en: "Python documentation, statistics.median_grouped, https://docs.python.org/3/library/statistics.html",
    },
  ],
  policies: [
    ...ageRowPolicies,
    ...openBandPolicies,
    {
      when: {
        "zh-CN": "中位数正好落在两段之间，其间的年龄段没有人",
        en: "The middle falls between two bands with empty ones between",
      },
      then: {
        "zh-CN": "取两段精确界限的中点",
        en: "Half-way between their exact limits",
      },
    },
    {
      when: { "zh-CN": "年龄段相互重叠", en: "Bands that overlap" },
      then: {
        "zh-CN": "每段的教师在段内均匀分布，叠加后插值",
        en: "The teachers of each are spread evenly over it, and the sum is interpolated",
      },
    },
  ],
  examples: [
    {
      title: { "zh-CN": "官方年龄段", en: "The official bands" },
      cells: officialTeacherCells,
      formula: "=EDU.TEACHER_MEDIAN_AGE(A2:A10,B2:B10)",
      result: 39.7777777777778,
    },
    {
      title: { "zh-CN": "逐人的年龄", en: "One teacher a row" },
      cells: [["年龄"], [28], [33], [41], [57]],
      formula: '=EDU.TEACHER_MEDIAN_AGE(A2:A5,,,,,"detail")',
      result: [
        ["教师年龄中位数", 37],
        ["采用行数", 4],
        ["未采用行数", 0],
        ["方法", "居中的年龄；居中有两个时取其平均"],
      ],
    },
  ],
  peers: [
    {
      name: "R median",
      relation: "same",
      note: {
        "zh-CN": "单岁数据，按人数展开后相同",
        en: "For single ages, each repeated once for every teacher",
      },
    },
    {
      name: "Python statistics.median_grouped",
      relation: "same",
      note: {
        "zh-CN": "年龄段等宽，x 为组中值、interval 为组距时相同；中位数落在空年龄段时，Python 取上一段的下限",
        en: "For bands of one width, with class marks as data and the width as interval; where the middle falls on empty bands, Python gives the lower limit of the band above",
      },
    },
    {
      name: "Demography: median age by exact ages",
      relation: "differs",
      note: {
        "zh-CN": "人口学以 25-29 为满 25 至不满 30 岁，下限取 25，结果大 0.5 岁",
        en: "Takes 25-29 as 25 to under 30 exact years with the lower limit 25: half a year more",
      },
    },
  ],
};
