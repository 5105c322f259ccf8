import type { FunctionPage } from "./function-page";
import { officialTeacherCells } from "./official-teachers";
import { ageRowPolicies } from "./teacher-age-policies";

export const teacherAgeIndexPage: FunctionPage = {
  id: "TEACHER_AGE_INDEX",
  definition: {
    "zh-CN":
      "教师老龄化指数：每 100 名年轻教师（默认 35 岁以下）对应多少名年长教师（默认 50 岁及以上）。大于 100 表示年长教师多于年轻教师。这是本产品自定的指数，没有官方定义，也没有达标线。",
    en: "How many older teachers (50 and over unless told otherwise) there are to 100 younger ones (below 35). Above 100 there are more older than younger teachers. The index is this product's own: no document defines it or sets a limit.",
  },
  formula: [
    {
      "zh-CN": "指数 ＝ N(年龄 ≥ 年长线) ÷ N(年龄 < 年轻线) × 100",
      en: "index = N(age ≥ older) ÷ N(age < younger) × 100",
    },
    { "zh-CN": "N 为教师人数", en: "N: teachers" },
  ],
  sources: [{ "zh-CN": "本产品自定", en: "This product's own" }],
  policies: [
    ...ageRowPolicies,
    {
      when: { "zh-CN": "年龄段跨过年长线或年轻线", en: "A band that holds ages on both sides of a limit" },
      then: {
        "zh-CN": "指出单元格，不计算；不按比例拆分",
        en: "It is refused by name; teachers are never divided by guess",
      },
    },
    {
      when: { "zh-CN": "没有年轻教师", en: "No younger teachers" },
      then: { "zh-CN": "指数没有意义，不计算", en: "The index means nothing and is refused" },
    },
  ],
  examples: [
    {
      title: { "zh-CN": "官方年龄段", en: "The official bands" },
      cells: officialTeacherCells,
      formula: "=EDU.TEACHER_AGE_INDEX(A2:A10,B2:B10)",
      result: 75,
    },
  ],
  peers: [],
};
