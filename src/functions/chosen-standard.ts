import { standardOf, type ThresholdPack } from "../core";
import type { FunctionArguments, Texts } from "./function-entry";
import { standardParameter } from "./parameters/standards";

/** The standard a function judges by, and how it came to be that one. */
export interface ChosenStandard {
  readonly pack: ThresholdPack;
  readonly chosenBy: "argument" | "workbook" | "default";
}

/** What holds where nobody has chosen: the national standard, never a province's. */
const defaultPackId = "cn-2017";

export const choosers: Readonly<Record<ChosenStandard["chosenBy"], Texts>> = {
  argument: { "zh-CN": "公式指定", en: "given in the formula" },
  workbook: { "zh-CN": "本工作簿所选", en: "chosen for this workbook" },
  default: { "zh-CN": "未选择，按默认", en: "nothing chosen: the default" },
};

/**
 * Returns the standard of a call: that of its argument, else the one chosen for the workbook, else the default.
 *
 * @throws {@link DomainError} `pack-unknown` when the workbook holds the id of a standard that does not ship; no
 * other takes its place
 */
export function chosenStandard({ choice, standard }: FunctionArguments): ChosenStandard {
  const given = choice(standardParameter.id);
  if (given !== null) {
    return { pack: standardOf({ packId: given }), chosenBy: "argument" };
  }
  return standard.packId === null
    ? { pack: standardOf({ packId: defaultPackId }), chosenBy: "default" }
    : { pack: standardOf({ packId: standard.packId }), chosenBy: "workbook" };
}
