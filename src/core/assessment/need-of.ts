import type { Indicator } from "../indicators/indicator";
import type { IndicatorValue } from "../indicators/indicator-value";
import { kindOf } from "../sheets/fields";
import type { Need } from "./assessment";
import { meets, type Bound } from "./compare";

/** What an indicator of one school is made of. */
type Parts = Pick<IndicatorValue, "numerator" | "denominator">;

/**
 * Says the least a school could be given to come up to a limit.
 *
 * @remarks Teachers, rooms, computers and books come in whole numbers; areas and money do not. What is needed is
 * counted as the sheet counts it: where only a part of the school's amount counts for the stage, the whole school
 * needs so much more. Nothing is ever taken away: where only that would help, there is no need to state.
 *
 * - Unit: of the field; persons, rooms, m², yuan …
 * - Rounding: up to the next whole number where the thing is counted, else none.
 *
 * @param part - The share of what the school is given that counts here, above 0 and at most 1; see `stagePart`.
 * @returns `null` when the limit is met, or when nothing can be added that would help.
 *
 * @example Two rooms for 100 pupils, who should have 2.3
 * ```ts
 * needOf({ numerator: 2, denominator: 100 }, { per: 100, mendedBy: "multimedia-rooms", denominator: "pupils" }, { limit: 2.3, direction: "at-least", inclusive: true }); // { field: "multimedia-rooms", amount: 1 }
 * ```
 */
export function needOf(
  { numerator, denominator }: Parts,
  { per, mendedBy, denominator: dividedBy }: Pick<Indicator, "per" | "mendedBy" | "denominator">,
  bound: Bound,
  part = 1,
): Need | null {
  if (mendedBy === null || numerator === null || denominator === null || !(part > 0)) {
    return null;
  }
  const below = mendedBy === dividedBy;
  const lacking = below
    ? (numerator * per) / bound.limit - denominator
    : (bound.limit * denominator) / per - numerator;
  const suffices = (amount: number): boolean => {
    const above = numerator + (below ? 0 : amount * part);
    const under = denominator + (below ? amount * part : 0);
    return under > 0 && meets((above * per) / under, bound);
  };
  if (suffices(0) || !Number.isFinite(lacking)) {
    return null;
  }
  const trifle = 1e-9 * (lacking + (below ? denominator : numerator));
  const least = lacking / part;
  const amount = isCounted(mendedBy) ? wholeFrom(least, suffices) : exactFrom(least, trifle / part, suffices);
  return amount === null ? null : { field: mendedBy, amount };
}

/** Whether a field holds things that cannot be divided. */
export function isCounted(field: Need["field"]): boolean {
  return ["count", "persons"].includes(kindOf(field));
}

/** The first whole number from about `lacking` on that suffices; binary fractions may miss it by one. */
function wholeFrom(lacking: number, suffices: (amount: number) => boolean): number | null {
  const start = Math.max(1, Math.ceil(lacking - 1e-6));
  return [start, start + 1].find(suffices) ?? null;
}

/** The figure itself; a trifle more where binary fractions or an exclusive limit ask for it. */
function exactFrom(lacking: number, trifle: number, suffices: (amount: number) => boolean): number | null {
  return [lacking, lacking + trifle].find((amount) => amount > 0 && suffices(amount)) ?? null;
}
