import type { Policy } from "./function-page";

/** What the measures do that may leave out schools at 0. */
export const zerosExcludedPolicy: Policy = {
  when: { "zh-CN": "数值为 0，zeros 为 exclude", en: "A value of 0 with zeros exclude" },
  then: {
    "zh-CN": "不采用该校，平均值也按其余学校计算，并计入未采用的行数",
    en: "The school is left out of the mean too, and counted among the rows ignored",
  },
};
