import { defaultAgeLimits, type AgeLimits } from "../core";
import type { FunctionArguments } from "./function-entry";

/** The limits a function was given between younger and older teachers; each has its default. */
export function ageLimitsOf({ number }: FunctionArguments): AgeLimits {
  return {
    older: number("older") ?? defaultAgeLimits.older,
    younger: number("younger") ?? defaultAgeLimits.younger,
  };
}
