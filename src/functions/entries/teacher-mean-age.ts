import { teacherMeanAge } from "../../core";
import { assumedBandRows, openBandAgesOf } from "../open-bands";
import { oldestParameter, youngestParameter } from "../parameters/teacher-ages";
import { agesFunction } from "../teacher-age-function";

const label = { "zh-CN": "教师平均年龄", en: "mean age of teachers" } as const;

const method = {
  "zh-CN": "加权平均：单岁按年龄，年龄段按组中值（25-29 为 27）",
  en: "weighted mean, single ages as they are, bands by their middle (27 for 25-29)",
} as const;

/** `TEACHER_MEAN_AGE`: the mean age, by class marks for bands. */
export const teacherMeanAgeFunction = agesFunction({
  id: "TEACHER_MEAN_AGE",
  description: {
    "zh-CN":
      "计算教师平均年龄：单岁精确计算，年龄段按组中值；开口年龄段的另一端按参数或相邻年龄段的宽度假设。",
    en: "Computes the mean age of teachers: exact for single ages, by the middle of bands; an open band ends by an argument or with the width of the band beside it.",
  },
  result: { "zh-CN": "平均年龄（岁，未四舍五入）", en: "The mean age in years, not rounded" },
  answers: "number",
  optional: [youngestParameter, oldestParameter],
  answer: (teachers, args) => {
    const { age, assumed } = teacherMeanAge(teachers, openBandAgesOf(args));
    return { value: age, rows: [[label[args.language], age], ...assumedBandRows(assumed, args)], method };
  },
});
