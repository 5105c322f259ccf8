import { teacherAgeIndex } from "../../core";
import { ageLimitsOf } from "../age-limits";
import { olderParameter, youngerParameter } from "../parameters/teacher-ages";
import { agesFunction } from "../teacher-age-function";

const label = { "zh-CN": "教师老龄化指数", en: "teacher age index" } as const;

/** `TEACHER_AGE_INDEX`: older teachers to 100 younger ones. */
export const teacherAgeIndexFunction = agesFunction({
  id: "TEACHER_AGE_INDEX",
  description: {
    "zh-CN": "计算教师老龄化指数：每 100 名年轻教师对应的年长教师人数。本指数为本产品自定，并非官方指标。",
    en: "Computes the teacher age index: how many older teachers there are to 100 younger ones. It is this product's own index, not an official one.",
  },
  result: {
    "zh-CN": "年长教师人数÷年轻教师人数×100（未四舍五入）",
    en: "Older teachers over younger teachers times 100, not rounded",
  },
  answers: "number",
  optional: [olderParameter, youngerParameter],
  answer: (teachers, args) => {
    const limits = ageLimitsOf(args);
    const value = teacherAgeIndex(teachers, limits);
    return {
      value,
      rows: [[label[args.language], value]],
      method: {
        "zh-CN": `${limits.older} 岁及以上人数÷${limits.younger} 岁以下人数×100，本产品自定`,
        en: `teachers of ${limits.older} and over to 100 below ${limits.younger}, this product's own definition`,
      },
    };
  },
});
