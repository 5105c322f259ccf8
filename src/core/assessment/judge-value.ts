import type { Outcome } from "../outcome";
import { attainmentOf } from "./attainment";
import { meets, type Bound } from "./compare";

/** What comes of holding a value against a limit that is known. */
export interface ValueJudgement {
  readonly outcome: Exclude<Outcome, "notJudged">;
  /** How far it comes up to the limit: 1 and more when met, 0.85 at 85 % of it. */
  readonly attainment: number;
  /** How far on the wrong side, in the indicator's unit; 0 when met, `null` when there is no end to the value. */
  readonly shortfall: number | null;
}

/**
 * Judges one value against its limit.
 *
 * @remarks Where the quotient does not exist, a value that meets its limit comes up to it, and any other does not
 * at all.
 *
 * - Rounding: none; a value exactly at its limit meets it where the standard includes the limit.
 *
 * @param value - `null` for one without end: pupils, and not one computer
 *
 * @example Four fifths of what is asked
 * ```ts
 * judgeValue(2, { limit: 2.5, direction: "at-least", inclusive: true }); // { outcome: "unmet", attainment: 0.8, shortfall: 0.5 }
 * ```
 */
export function judgeValue(value: number | null, bound: Bound): ValueJudgement {
  const met = value !== null && meets(value, bound);
  const attained = value === null ? null : attainmentOf(value, bound.limit, bound.direction);
  return {
    outcome: met ? "met" : "unmet",
    attainment: attained ?? (met ? 1 : 0),
    shortfall: met ? 0 : value === null ? null : Math.abs(bound.limit - value),
  };
}
