import { defaultAgeLimits, DomainError, teacherAgeIndex } from "../../core";
import {
  alignCells,
  placeIn,
  requireNumbers,
  type CellRange,
  type FilledCell,
  type Position,
} from "../cell-range";
import type { FunctionArguments, FunctionEntry } from "../function-entry";
import { locator } from "../school-values";

/** `TEACHER_AGE_INDEX`: older teachers to 100 younger ones. */
export const teacherAgeIndexFunction: FunctionEntry = {
  id: "TEACHER_AGE_INDEX",
  description: {
    "zh-CN": "计算教师老龄化指数：每 100 名年轻教师对应的年长教师人数。本指数为本产品自定，并非官方指标。",
    en: "Computes the teacher age index: how many older teachers there are to 100 younger ones. It is this product's own index, not an official one.",
  },
  result: {
    "zh-CN": "年长教师人数÷年轻教师人数×100（未四舍五入）",
    en: "Older teachers over younger teachers times 100, not rounded",
  },
  parameters: [
    {
      id: "ages",
      kind: "range",
      optional: false,
      name: { "zh-CN": "年龄", en: "ages" },
      description: {
        "zh-CN": "教师的年龄，或年龄段（如 24岁及以下、25-29、60岁及以上）",
        en: "Ages of teachers, or age bands such as 24岁及以下, 25-29, 60岁及以上",
      },
    },
    {
      id: "counts",
      kind: "range",
      optional: true,
      name: { "zh-CN": "人数", en: "counts" },
      description: {
        "zh-CN": "各年龄或年龄段的教师人数，行列与年龄相同；不给出时每格算一人",
        en: "Teachers of each age or band, in the same rows and columns as the ages; without it each cell is one teacher",
      },
    },
    {
      id: "older",
      kind: "number",
      optional: true,
      name: { "zh-CN": "年长线", en: "older" },
      description: {
        "zh-CN": "达到此年龄为年长，默认 50",
        en: "Teachers this old or older are older; 50 if left out",
      },
    },
    {
      id: "younger",
      kind: "number",
      optional: true,
      name: { "zh-CN": "年轻线", en: "younger" },
      description: {
        "zh-CN": "小于此年龄为年轻，默认 35",
        en: "Teachers below this age are younger; 35 if left out",
      },
    },
  ],
  compute: computeTeacherAgeIndex,
};

function computeTeacherAgeIndex({ range, number }: FunctionArguments): number {
  const ages = range("ages");
  if (ages === null) {
    throw new DomainError("sample-empty", {});
  }
  const countRange = range("counts");
  const { positions, lists } = alignCells(countRange === null ? [ages] : [ages, countRange]);
  const counts = countRange === null ? null : requireNumbers(countRange, lists[1] ?? [], positions);
  const teachers = (lists[0] ?? []).map((age, index) => ({
    age: requireAge(ages, age, positions[index] ?? { row: 0, column: 0 }),
    count: counts?.[index] ?? 1,
  }));
  const limits = {
    older: number("older") ?? defaultAgeLimits.older,
    younger: number("younger") ?? defaultAgeLimits.younger,
  };
  return locator(ages, countRange, positions)(() => teacherAgeIndex(teachers, limits));
}

function requireAge(range: CellRange, age: FilledCell, position: Position): number | string {
  if (typeof age === "boolean") {
    throw new DomainError("cell-not-number", {
      place: placeIn(range, position),
      given: String(age).toUpperCase(),
    });
  }
  return age;
}
