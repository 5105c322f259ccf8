import { teacherMedianAge, type MedianAgeMethod } from "../../core";
import type { Texts } from "../function-entry";
import { assumedBandRows, openBandAgesOf } from "../open-bands";
import { oldestParameter, youngestParameter } from "../parameters/teacher-ages";
import { agesFunction } from "../teacher-age-function";

const label = { "zh-CN": "教师年龄中位数", en: "median age of teachers" } as const;

const methods: Readonly<Record<MedianAgeMethod, Texts>> = {
  middle: {
    "zh-CN": "居中的年龄；居中有两个时取其平均",
    en: "the age in the middle, half-way where there are two",
  },
  interpolated: {
    "zh-CN": "组内线性插值，用精确下限（25-29 为 24.5）和组距",
    en: "linear interpolation within the band, by its exact lower limit (24.5 for 25-29) and width",
  },
};

/** `TEACHER_MEDIAN_AGE`: the median age, interpolated within bands. */
export const teacherMedianAgeFunction = agesFunction({
  id: "TEACHER_MEDIAN_AGE",
  description: {
    "zh-CN":
      "计算教师年龄中位数：单岁取居中的年龄，年龄段在段内线性插值；开口年龄段的另一端按参数或相邻年龄段的宽度假设。",
    en: "Computes the median age of teachers: the age in the middle, or by linear interpolation within bands; an open band ends by an argument or with the width of the band beside it.",
  },
  result: { "zh-CN": "年龄中位数（岁，未四舍五入）", en: "The median age in years, not rounded" },
  answers: "number",
  optional: [youngestParameter, oldestParameter],
  answer: (teachers, args) => {
    const { age, assumed, method } = teacherMedianAge(teachers, openBandAgesOf(args));
    const rows = [[label[args.language], age], ...assumedBandRows(assumed, args)];
    return { value: age, rows, method: methods[method] };
  },
});
