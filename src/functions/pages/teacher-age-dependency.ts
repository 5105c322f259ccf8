import type { FunctionPage } from "./function-page";
import { officialTeacherCells } from "./official-teachers";
import { ageRowPolicies } from "./teacher-age-policies";

export const teacherAgeDependencyPage: FunctionPage = {
  id: "TEACHER_AGE_DEPENDENCY",
  definition: {
    "zh-CN":
      "教师年龄抚养比：仿照人口抚养比，以临近退休的年长教师和新入职的年轻教师之和，比中间年龄的教师，乘以 100。可只算年长或年轻一方。本指标为本产品自定，没有国家或省级文件规定其定义或限值。",
    en: "The teacher age dependency ratio: after the dependency ratio of a population, teachers near retirement and teachers newly begun to 100 of the ages between; or one of the two alone. It is this product's own measure: no national or provincial document defines it or sets a limit for it.",
  },
  formula: [
    {
      "zh-CN": "（N(年龄 < 年轻线) ＋ N(年龄 ≥ 年长线)）÷ N(年轻线 ≤ 年龄 < 年长线) × 100",
      en: "(N(age < younger) + N(age ≥ older)) ÷ N(younger ≤ age < older) × 100",
    },
    {
      "zh-CN":
        "N 为教师人数；年轻线默认 35，年长线默认 50，都在官方年龄段的界限上；部分为 older 或 younger 时，分子只取一方",
      en: "N: teachers; younger is 35 and older 50 unless given, both on edges of the official bands; with part older or younger the numerator is one side alone",
    },
  ],
  sources: [
    {
      "zh-CN": "本产品自定，仿人口学的抚养比",
      en: "This product's own, after the dependency ratio of demography",
    },
    {
      "zh-CN": "官方年龄段：教育事业统计专任教师年龄表，https://c.m.163.com/news/a/GL3ONGH305373471.html",
      en: "Official bands: national education statistics, full-time teachers by age, https://c.m.163.com/news/a/GL3ONGH305373471.html",
    },
  ],
  policies: [
    ...ageRowPolicies,
    {
      when: { "zh-CN": "年龄段跨过年轻线或年长线", en: "A band across one of the limits" },
      then: {
        "zh-CN": "指出单元格，不计算，即使该段人数为 0",
        en: "It is refused by name, even when nobody is in it",
      },
    },
    {
      when: { "zh-CN": "中间年龄没有教师", en: "No teacher between the limits" },
      then: { "zh-CN": "不计算：分母为 0", en: "Nothing is computed: the denominator is 0" },
    },
  ],
  examples: [
    {
      title: { "zh-CN": "年长与年轻教师之和", en: "Both sides" },
      cells: officialTeacherCells,
      formula: "=EDU.TEACHER_AGE_DEPENDENCY(A2:A10,B2:B10)",
      result: 125,
    },
    {
      title: { "zh-CN": "只算年长教师", en: "Older teachers alone" },
      cells: officialTeacherCells,
      formula: '=EDU.TEACHER_AGE_DEPENDENCY(A2:A10,B2:B10,,,"older",,"detail")',
      result: [
        ["年长教师抚养比", 53.571428571429],
        ["采用行数", 9],
        ["未采用行数", 0],
        ["方法", "50 岁及以上人数÷35 至 49 岁人数×100，本产品自定"],
      ],
    },
  ],
  peers: [
    {
      name: "World Bank SP.POP.DPND",
      relation: "differs",
      note: {
        "zh-CN": "人口抚养比的界限为 15 岁和 65 岁，算式相同",
        en: "The dependency ratio of a population has its limits at 15 and 65; the formula is the same",
      },
    },
  ],
};
