import type { Indicator } from "../indicators/indicator";
import type { IndicatorValue } from "../indicators/indicator-value";
import { kindOf } from "../sheets/fields";
import type { Need } from "./assessment";
import { meets, type Bound } from "./compare";

/**
 * Says the least a school could be given to come up to a limit.
 *
 * @remarks Teachers, rooms, computers and books come in whole numbers; areas and money do not. Nothing is ever
 * taken away: where only that would help, there is no need to state.
 *
 * - Unit: of the field; persons, rooms, m², yuan …
 * - Rounding: up to the next whole number where the thing is counted, else none.
 *
 * @returns `null` when nothing can be added that would help.
 */
export function needOf(
  { numerator, denominator }: IndicatorValue,
  { per, mendedBy, denominator: dividedBy }: Indicator,
  bound: Bound,
): Need | null {
  if (mendedBy === null || numerator === null || denominator === null || bound.limit <= 0) {
    return null;
  }
  const growsBelow = mendedBy === dividedBy;
  const lacking = growsBelow
    ? (numerator * per) / bound.limit - denominator
    : (bound.limit * denominator) / per - numerator;
  const suffices = (amount: number) =>
    growsBelow
      ? denominator + amount > 0 && meets((numerator * per) / (denominator + amount), bound)
      : meets(((numerator + amount) * per) / denominator, bound);
  const amount = isCounted(mendedBy) ? wholeFrom(lacking, suffices) : Math.max(lacking, 0);
  return amount > 0 ? { field: mendedBy, amount } : null;
}

/** Whether a field holds things that cannot be divided. */
export function isCounted(field: Need["field"]): boolean {
  return ["count", "persons"].includes(kindOf(field));
}

/** The first whole number from about `lacking` on that suffices; binary fractions may miss it by one. */
function wholeFrom(lacking: number, suffices: (amount: number) => boolean): number {
  const start = Math.max(0, Math.ceil(lacking - 1e-6));
  return suffices(start) ? start : start + 1;
}
