import type { FunctionParameter } from "../function-entry";

/** Whether a number comes alone or with what it rests on. */
export const outputParameter: FunctionParameter = {
  id: "output",
  kind: "choice",
  optional: true,
  name: { "zh-CN": "结果", en: "output" },
  description: {
    "zh-CN": "value（默认）只给出数值；detail 列出名称、数值、采用与未采用的行数和方法",
    en: "value (the default) gives the figure alone; detail spills its name, the rows used and ignored and the method",
  },
  choices: [
    { value: "value", description: { "zh-CN": "只给出数值", en: "The figure alone" } },
    {
      value: "detail",
      description: { "zh-CN": "数值及其依据", en: "The figure and what it rests on" },
    },
  ],
};
