import type { Texts } from "../function-entry";
import type { Policy } from "./function-page";

/** Where the McLoone and Verstegen indices are defined. */
export const schoolFinanceSources: readonly Texts[] = [
  {
    "zh-CN":
      "Berne, R. & Stiefel, L. (1984). The Measurement of Equity in School Finance. Johns Hopkins University Press",
    en: "Berne, R. & Stiefel, L. (1984). The Measurement of Equity in School Finance. Johns Hopkins University Press",
  },
  {
    "zh-CN": "Odden, A. & Picus, L. School Finance: A Policy Perspective. McGraw-Hill",
    en: "Odden, A. & Picus, L. School Finance: A Policy Perspective. McGraw-Hill",
  },
];

/** Ties at the median, which books and programs treat in three ways. */
export const medianTiesPolicy: Policy = {
  when: { "zh-CN": "有学校恰好在中位数上", en: "Schools lie exactly on the median" },
  then: {
    "zh-CN":
      "默认计入这些学校；“同值”设为 below 或 above 时不计入，设为 half 时恰取一半学生，中位数所在学校按人数拆分。没有学校恰在中位数上时三者相同",
    en: "They are counted by default; not with below or above; with half exactly half of the pupils are taken and the school at the median is split. Where no school lies on the median the three agree",
  },
};

export const medianZeroPolicy: Policy = {
  when: { "zh-CN": "中位数为 0", en: "The median is 0" },
  then: {
    "zh-CN": "不计算，并说明中位数应大于 0",
    en: "Nothing is computed, and the sentence says that the median must be above 0",
  },
};
