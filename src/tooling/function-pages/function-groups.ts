import type { Texts } from "../../functions/function-entry";

/** A group of the index, with the functions in it. */
export interface FunctionGroup {
  readonly title: Texts;
  readonly ids: readonly string[];
}

/** The order of the index; every function stands in one group. */
export const functionGroups: readonly FunctionGroup[] = [
  {
    title: { "zh-CN": "均衡程度", en: "Balance" },
    ids: ["BALANCE_CV", "MEAN", "STANDARD_DEVIATION", "WILLIAMSON", "PANEL", "INTERVAL"],
  },
  {
    title: { "zh-CN": "差距", en: "Gaps" },
    ids: ["GAP_RATIO", "GROUP_RATIO", "PARITY", "QUANTILE", "QUANTILE_RATIO"],
  },
  {
    title: { "zh-CN": "不均衡指数", en: "Inequality" },
    ids: [
      ...["GINI", "LORENZ", "QUINTILE_SHARES", "PALMA", "HOOVER", "RELATIVE_MEAN_DEVIATION"],
      ...["THEIL_T", "THEIL_L", "GENERALISED_ENTROPY", "ATKINSON", "WOLFSON", "CONCENTRATION"],
    ],
  },
  { title: { "zh-CN": "保底与拔高", en: "Adequacy" }, ids: ["MCLOONE", "VERSTEGEN"] },
  { title: { "zh-CN": "分解", en: "Decomposition" }, ids: ["DECOMPOSE"] },
  {
    title: { "zh-CN": "教师年龄", en: "Teachers' age" },
    ids: [
      ...["TEACHER_AGE_INDEX", "TEACHER_AGE_SHARES", "TEACHER_MEAN_AGE", "TEACHER_MEDIAN_AGE"],
      ...["TEACHER_AGE_DEPENDENCY", "RETIREMENTS"],
    ],
  },
  {
    title: { "zh-CN": "标准与检查", en: "Standards and checks" },
    ids: ["STANDARD", "MEETS", "SHORTFALL", "CHECK", "VERDICT"],
  },
];
