import type { FunctionPage } from "./function-page";
import { officialTeacherCells } from "./official-teachers";
import { ageRowPolicies } from "./teacher-age-policies";

export const teacherAgeSharesPage: FunctionPage = {
  id: "TEACHER_AGE_SHARES",
  definition: {
    "zh-CN":
      "教师年龄结构：各年龄段的教师人数及其占全部教师的比例。默认按官方报表的九个年龄段统计，也可自定年龄段，如 29岁及以下、50岁及以上、55岁及以上。",
    en: "The age structure of teachers: how many are in each band of ages and what share of all they are. The nine bands of the official form are counted unless bands are given, such as 29 and under, 50 and over, 55 and over.",
  },
  formula: [
    { "zh-CN": "占比ⱼ ＝ nⱼ ÷ N", en: "shareⱼ = nⱼ ÷ N" },
    {
      "zh-CN": "nⱼ 为年龄落在第 j 段的教师人数，N 为全部教师人数（含不在任何一段的）",
      en: "nⱼ: teachers whose age lies in band j; N: all teachers, those in no band included",
    },
  ],
  sources: [
    {
      "zh-CN": "官方年龄段：教育事业统计专任教师年龄表，https://c.m.163.com/news/a/GL3ONGH305373471.html",
      en: "Official bands: national education statistics, full-time teachers by age, https://c.m.163.com/news/a/GL3ONGH305373471.html",
    },
    {
      "zh-CN":
        "50 岁及以上、30 岁以下的占比：OECD, How Old Are the Teachers?，https://www.oecd.org/en/publications/how-old-are-the-teachers_5jz76b5dhsnx-en.html",
      en: "Shares of 50 and over and below 30: OECD, How Old Are the Teachers?, https://www.oecd.org/en/publications/how-old-are-the-teachers_5jz76b5dhsnx-en.html",
    },
  ],
  policies: [
    ...ageRowPolicies,
    {
      when: {
        "zh-CN": "数据的年龄段跨过所统计年龄段的界限（如数据为 45-54，统计 50岁及以上）",
        en: "A band of the data lies across the edge of a band counted, as 45-54 across 50 and over",
      },
      then: {
        "zh-CN": "指出单元格，不计算；不按比例拆分，即使该段人数为 0",
        en: "It is refused by name, even when nobody is in it; teachers are never divided by guess",
      },
    },
    {
      when: { "zh-CN": "自定年龄段相互重叠或有遗漏", en: "Bands given overlap or leave ages out" },
      then: {
        "zh-CN": "各段分别统计，占比之和可以不为 1；不在任何一段的教师另列一行",
        en: "Each is counted on its own, so the shares need not add up to 1; teachers in none stand in a row of their own",
      },
    },
  ],
  examples: [
    {
      title: { "zh-CN": "官方年龄段", en: "The official bands" },
      cells: officialTeacherCells,
      formula: "=EDU.TEACHER_AGE_SHARES(A2:A10,B2:B10)",
      result: [
        ["年龄段", "人数", "占比"],
        ["24岁及以下", 6, 0.047619047619],
        ["25-29", 14, 0.111111111111],
        ["30-34", 20, 0.15873015873],
        ["35-39", 22, 0.174603174603],
        ["40-44", 18, 0.142857142857],
        ["45-49", 16, 0.126984126984],
        ["50-54", 17, 0.134920634921],
        ["55-59", 12, 0.095238095238],
        ["60岁及以上", 1, 0.007936507937],
        ["合计", 126, 1],
        ["采用行数", 9, ""],
        ["未采用行数", 0, ""],
        ["方法", "各年龄段人数÷全部人数，官方年龄段", ""],
      ],
    },
    {
      title: { "zh-CN": "自定年龄段", en: "Bands of one's own" },
      cells: [
        ["年龄", "年龄段"],
        [28, "29岁及以下"],
        [41, "50岁及以上"],
        [53, "55岁及以上"],
        [57, null],
      ],
      formula: "=EDU.TEACHER_AGE_SHARES(A2:A5,,B2:B4)",
      result: [
        ["年龄段", "人数", "占比"],
        ["29岁及以下", 1, 0.25],
        ["50岁及以上", 2, 0.5],
        ["55岁及以上", 1, 0.25],
        ["不在以上年龄段", 1, 0.25],
        ["合计", 4, 1],
        ["采用行数", 4, ""],
        ["未采用行数", 0, ""],
        ["方法", "各年龄段人数÷全部人数，自定年龄段", ""],
      ],
    },
  ],
  peers: [
    {
      name: "R prop.table(table(cut(ages, breaks, right = FALSE)))",
      relation: "same",
      note: {
        "zh-CN": "单岁数据，breaks 为 0、25、30、…、60、Inf 时相同；数据为年龄段时 R 无对应函数",
        en: "For single ages with breaks 0, 25, 30, …, 60, Inf; R has nothing for data in bands",
      },
    },
  ],
};
