import type { FunctionParameter } from "../function-entry";

/** What happens to a row in which one cell is blank or holds a code for a missing value. */
export const missingParameter: FunctionParameter = {
  id: "missing",
  kind: "choice",
  optional: true,
  name: { "zh-CN": "缺失", en: "missing" },
  description: {
    "zh-CN":
      "有缺失的学校：refuse（默认）指出单元格，不计算；skip 不采用该校，并在 detail 结果中列出未采用的行数",
    en: "Schools with a missing value: refuse (the default) names the cell and computes nothing; skip leaves the school out, and the detailed result counts it",
  },
  choices: [
    {
      value: "refuse",
      description: { "zh-CN": "指出缺失的单元格，不计算", en: "Name the missing cell, compute nothing" },
    },
    {
      value: "skip",
      description: {
        "zh-CN": "不采用有缺失或在校生数为 0 的学校",
        en: "Leave out schools with a missing value or with 0 pupils",
      },
    },
  ],
};
