import type { FunctionParameter } from "../function-entry";

/** What happens to schools at 0 in a measure that takes logarithms or powers. */
export const zerosParameter: FunctionParameter = {
  id: "zeros",
  kind: "choice",
  optional: true,
  name: { "zh-CN": "零值", en: "zeros" },
  description: {
    "zh-CN":
      "数值为 0 的学校：include（默认）照常计入，无法计入时指出单元格；exclude 不采用，平均值也按其余学校计算，并列入未采用的行数",
    en: "Schools at 0: include (the default) counts them, and names the cell where they cannot be; exclude leaves them out of the mean too, and counts them as ignored",
  },
  choices: [
    {
      value: "include",
      description: { "zh-CN": "计入数值为 0 的学校", en: "Count schools at 0" },
    },
    {
      value: "exclude",
      description: {
        "zh-CN": "只用大于 0 的数值，同 R 的 ineq、dineq",
        en: "Only values above 0, as R's ineq and dineq do",
      },
    },
  ],
};
