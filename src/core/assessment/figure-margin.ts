import type { Amount } from "../school";
import { kindOf, type FieldKind } from "../sheets/fields";
import type { AmountFieldId } from "../field-id";
import { digitsOf } from "./digits-of";

// a figure with more decimals than a person types was computed, and is taken as it stands
const mostTypedDecimals = 6;

/** What is measured may have been rounded to a whole number; what is counted is exact when it is whole. */
const measured: ReadonlySet<FieldKind> = new Set<FieldKind>(["area", "length", "money", "rate"]);

/**
 * Says by how much the true amount may differ from the figure in its cell.
 *
 * @remarks Half of the last printed digit, in the unit of the cell: 251.34 万元 may be 50 yuan more or less. A
 * whole number of m², m, yuan or per cent may have been rounded as well. Exact are whole numbers of persons,
 * rooms, computers and books, a figure of 0, and figures with more than six decimals, which nobody typed. Of a
 * stage's part of a whole school the same part may be left out; what an easing counts besides adds its own.
 *
 * - Unit: the field's own, as `Amount.value`.
 * - Source: ours.
 */
export function marginOf(amount: Amount, field: AmountFieldId): number {
  const { added } = amount;
  if (added === undefined) {
    return ownMargin(amount, amount.value ?? 0, field);
  }
  const besides = added.reduce((sum, { value }) => sum + (value ?? 0), 0);
  const own = ownMargin(amount, (amount.value ?? 0) - besides, field);
  return added.reduce((sum, each) => sum + marginOf(each, field), own);
}

function ownMargin({ cell }: Amount, value: number, field: AmountFieldId): number {
  // most figures are whole, and need no counting of digits
  if (Number.isInteger(cell) && cell !== 0) {
    return measured.has(kindOf(field)) ? 0.5 * Math.abs(value / (cell as number)) : 0;
  }
  const digits = digitsOf(cell);
  if (digits === null || digits.value === 0 || digits.decimals > mostTypedDecimals) {
    return 0;
  }
  if (Number.isInteger(digits.value) && !measured.has(kindOf(field))) {
    return 0;
  }
  return 0.5 * 10 ** -digits.decimals * Math.abs(value / digits.value);
}
