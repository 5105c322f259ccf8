import type { AgeBand, OpenBandAges } from "../core";
import type { FunctionArguments, Spill, Texts } from "./function-entry";

/** How spilled results head a line that says what was assumed. */
export const assumption: Texts = { "zh-CN": "假设", en: "assumption" };

/** The ends a function was given for bands that are open. */
export function openBandAgesOf({ number }: FunctionArguments): OpenBandAges {
  return { youngest: number("youngest"), oldest: number("oldest") };
}

/** A line for each open band, saying as what it was taken. */
export function assumedBandRows(assumed: readonly AgeBand[], { language }: FunctionArguments): Spill {
  return assumed.map(({ label, from, to }) => [
    assumption[language],
    language === "zh-CN" ? `${label}按 ${from} 至 ${to} 岁计` : `${label} taken as ${from} to ${to}`,
  ]);
}
