import type { AmountFieldId } from "../field-id";
import type { Amount, School } from "../school";
import { isAmountField, kindOf } from "../sheets/fields";
import type { SheetReading } from "../sheets/sheet-reading";
import { mostPlausible } from "./values-plausible";

/** One figure of one school, and what it stands for. */
export interface SchoolAmount {
  readonly school: School;
  readonly field: AmountFieldId;
  readonly amount: Amount;
}

/**
 * Lists every figure of a sheet but years and the plain ones, school by school, in the order of the columns.
 *
 * @remarks A whole number that stands in its cell as a number, is not negative and not implausible is plain: no
 * rule about single figures finds fault with it. Nearly all are, and a large sheet has millions.
 */
export function oddAmountsOf({ schools, columns }: SheetReading): readonly SchoolAmount[] {
  const fields = columns
    .map(({ field }) => field)
    .filter(isAmountField)
    .filter((field) => kindOf(field) !== "year")
    .map((field) => ({ field, most: kindOf(field) === "rate" ? 1 : mostPlausible[kindOf(field)] }));
  const odd: SchoolAmount[] = [];
  for (const school of schools) {
    for (const { field, most } of fields) {
      const amount = school.amounts[field];
      if (amount !== undefined && !isPlain(amount, most)) {
        odd.push({ school, field, amount });
      }
    }
  }
  return odd;
}

function isPlain({ cell, value, stageShare }: Amount, most: number): boolean {
  const whole = stageShare?.whole ?? value;
  return typeof cell === "number" && whole !== null && Number.isInteger(whole) && whole >= 0 && whole <= most;
}
