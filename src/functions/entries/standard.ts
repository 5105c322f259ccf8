import { foundLimit, limitParameters } from "../found-limit";
import type { FunctionArguments, FunctionEntry, Spill, Texts } from "../function-entry";
import { answerWithLimit } from "../limit-rows";
import { outputParameter } from "../parameters/output";

const method: Texts = {
  "zh-CN": "按指标、学段和学校情况查标准值",
  en: "looked up by indicator, stage and details of the school",
};

/** `STANDARD`: the limit a standard sets on an indicator (标准值). */
export const standardFunction: FunctionEntry = {
  id: "STANDARD",
  description: {
    "zh-CN": "查一项指标的标准值，以该指标的单位表示。标准没有规定或原文未查到的，不给数值，只说明原因。",
    en: "Looks up the limit a standard sets on an indicator, in the indicator's unit. What it does not state, or nobody has seen, is refused with the reason.",
  },
  result: { "zh-CN": "标准值", en: "The limit" },
  parameters: [...limitParameters, outputParameter],
  compute: computeStandard,
};

function computeStandard(args: FunctionArguments): number | Spill {
  const found = foundLimit(args);
  return args.choice("output") === "detail"
    ? answerWithLimit([], found, method, args.language)
    : found.asked.limit;
}
