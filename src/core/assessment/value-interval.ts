import type { AmountFieldId } from "../field-id";
import type { Indicator } from "../indicators/indicator";
import { wayGiven, type IndicatorValue } from "../indicators/indicator-value";
import type { School } from "../school";
import type { Interval } from "./assessment";
import { marginOf } from "./figure-margin";

/**
 * Bounds an indicator of one school by what the digits left out of its cells leave open.
 *
 * @returns `null` when there is no value, or when every figure is exact.
 */
export function valueInterval(
  school: School,
  { numerator: ways, denominator: dividedBy, per }: Indicator,
  { value, numerator, denominator }: Pick<IndicatorValue, "value" | "numerator" | "denominator">,
): Interval | null {
  if (value === null || numerator === null || denominator === null) {
    return null;
  }
  const below = dividedBy === null ? 0 : marginIn(school, dividedBy);
  let above = 0;
  for (const { field } of wayGiven({ numerator: ways }, (each) => school.amounts[each] !== undefined) ?? []) {
    above += marginIn(school, field);
  }
  if (above === 0 && below === 0) {
    return null;
  }
  const least = Math.max(0, numerator - above);
  return {
    low: (least * per) / (denominator + below),
    high: denominator > below ? ((numerator + above) * per) / (denominator - below) : Number.MAX_VALUE,
  };
}

function marginIn({ amounts }: School, field: AmountFieldId): number {
  const amount = amounts[field];
  return amount === undefined ? 0 : marginOf(amount, field);
}
