import type { QuantileDefinition } from "../../core";
import type { FunctionArguments, FunctionParameter } from "../function-entry";

/** Which definition of quantiles is used; the default is the same with and without pupils. */
export const definitionParameter: FunctionParameter = {
  id: "definition",
  kind: "choice",
  optional: true,
  name: { "zh-CN": "定义", en: "definition" },
  description: {
    "zh-CN":
      "百分位定义（Hyndman 与 Fan 1996 的编号）：2（默认）、1、6（同 PERCENTILE.EXC）或 7（同 PERCENTILE.INC）",
    en: "Definition by its number in Hyndman and Fan 1996: 2 (the default), 1, 6 (as PERCENTILE.EXC) or 7 (as PERCENTILE.INC)",
  },
  choices: [
    {
      value: "2",
      description: {
        "zh-CN": "恰好达到时取前后两值的平均",
        en: "Mean of two values where the share is met exactly",
      },
    },
    { value: "1", description: { "zh-CN": "首个达到的数值", en: "The first value that reaches the share" } },
    { value: "6", description: { "zh-CN": "内插，同 PERCENTILE.EXC", en: "Interpolated as PERCENTILE.EXC" } },
    { value: "7", description: { "zh-CN": "内插，同 PERCENTILE.INC", en: "Interpolated as PERCENTILE.INC" } },
  ],
};

/** The definition that was chosen. */
export function definitionOf({ choice }: FunctionArguments): QuantileDefinition {
  return Number(choice("definition") ?? 2) as QuantileDefinition;
}
