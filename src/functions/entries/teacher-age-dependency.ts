import { teacherAgeDependency, type AgeLimits, type DependencyPart } from "../../core";
import { ageLimitsOf } from "../age-limits";
import type { FunctionParameter, Texts } from "../function-entry";
import { olderParameter, youngerParameter } from "../parameters/teacher-ages";
import { agesFunction } from "../teacher-age-function";

const partParameter: FunctionParameter = {
  id: "part",
  kind: "choice",
  optional: true,
  name: { "zh-CN": "部分", en: "part" },
  description: {
    "zh-CN":
      "与中间年龄教师相比的是：年长与年轻教师之和（total，默认）、年长教师（older）或年轻教师（younger）",
    en: "Who is set against the teachers between: both sides (total, the default), older or younger teachers",
  },
  choices: [
    { value: "total", description: { "zh-CN": "年长与年轻教师之和", en: "Older and younger teachers" } },
    { value: "older", description: { "zh-CN": "年长教师", en: "Older teachers" } },
    { value: "younger", description: { "zh-CN": "年轻教师", en: "Younger teachers" } },
  ],
};

const labels: Readonly<Record<DependencyPart, Texts>> = {
  total: { "zh-CN": "教师年龄抚养比", en: "teacher age dependency ratio" },
  older: { "zh-CN": "年长教师抚养比", en: "dependency ratio of older teachers" },
  younger: { "zh-CN": "年轻教师抚养比", en: "dependency ratio of younger teachers" },
};

/** `TEACHER_AGE_DEPENDENCY`: older and younger teachers to 100 between. */
export const teacherAgeDependencyFunction = agesFunction({
  id: "TEACHER_AGE_DEPENDENCY",
  description: {
    "zh-CN":
      "计算教师年龄抚养比：每 100 名中间年龄教师对应的年长与年轻教师人数。本指标为本产品自定，并非官方指标。",
    en: "Computes the teacher age dependency ratio: older and younger teachers to 100 between. It is this product's own measure, not an official one.",
  },
  result: {
    "zh-CN": "年长与年轻教师人数÷中间年龄教师人数×100（未四舍五入）",
    en: "Older and younger teachers over those between times 100, not rounded",
  },
  answers: "number",
  optional: [olderParameter, youngerParameter, partParameter],
  answer: (teachers, args) => {
    const limits = ageLimitsOf(args);
    const part = (args.choice("part") ?? "total") as DependencyPart;
    const value = teacherAgeDependency(teachers, limits, part);
    return { value, rows: [[labels[part][args.language], value]], method: methodOf(limits, part) };
  },
});

function methodOf({ older, younger }: AgeLimits, part: DependencyPart): Texts {
  const above = { "zh-CN": `${older} 岁及以上人数`, en: `teachers of ${older} and over` };
  const below = { "zh-CN": `${younger} 岁以下人数`, en: `teachers below ${younger}` };
  const dependants: Readonly<Record<DependencyPart, Texts>> = {
    total: { "zh-CN": `（${above["zh-CN"]}＋${below["zh-CN"]}）`, en: `${above.en} and ${below.en}` },
    older: above,
    younger: below,
  };
  return {
    "zh-CN": `${dependants[part]["zh-CN"]}÷${younger} 至 ${older - 1} 岁人数×100，本产品自定`,
    en: `${dependants[part].en} to 100 from ${younger} to ${older - 1}, this product's own definition`,
  };
}
