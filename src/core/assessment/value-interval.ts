import type { AmountFieldId } from "../field-id";
import type { Indicator } from "../indicators/indicator";
import { wayGiven, type IndicatorValue } from "../indicators/indicator-value";
import type { School } from "../school";
import type { Interval } from "./assessment";
import { marginOf } from "./figure-margin";

/**
 * Bounds an indicator of one school by what the digits left out of its cells leave open.
 *
 * @returns `null` when there is no value. Both ends are the value itself when every figure is exact.
 */
export function valueInterval(
  school: School,
  indicator: Indicator,
  { value, numerator, denominator }: IndicatorValue,
): Interval | null {
  if (value === null || numerator === null || denominator === null) {
    return null;
  }
  const way = wayGiven(indicator, (field) => school.amounts[field] !== undefined) ?? [];
  const above = way.reduce((sum, { field }) => sum + marginIn(school, field), 0);
  const below = indicator.denominator === null ? 0 : marginIn(school, indicator.denominator);
  if (above === 0 && below === 0) {
    return { low: value, high: value };
  }
  const least = Math.max(0, numerator - above);
  return {
    low: (least * indicator.per) / (denominator + below),
    high:
      denominator > below ? ((numerator + above) * indicator.per) / (denominator - below) : Number.MAX_VALUE,
  };
}

function marginIn({ amounts }: School, field: AmountFieldId): number {
  const amount = amounts[field];
  return amount === undefined ? 0 : marginOf(amount);
}
