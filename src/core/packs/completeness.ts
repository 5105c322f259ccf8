import type { Stage } from "../stage";
import type { LimitCase, ThresholdPack } from "./threshold-pack";

/** How much of what a standard asks of a school is known. */
export interface Completeness {
  /** Limits whose every number is known. */
  readonly known: number;
  /** Limits the standard has for the stage, as far as it has been seen. */
  readonly limits: number;
}

/** Counts the limits of one stage, and those without a blank. */
export function completenessOf({ limits }: ThresholdPack, stage: Stage): Completeness {
  const asked = limits.filter(({ cases }) => cases[stage].length > 0);
  return { known: asked.filter(({ cases }) => cases[stage].every(isKnown)).length, limits: asked.length };
}

function isKnown({ value }: LimitCase): boolean {
  return typeof value === "object" && value !== null
    ? value.rows.every((row) => row.value !== null)
    : value !== null;
}
