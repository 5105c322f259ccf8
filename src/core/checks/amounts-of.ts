import type { AmountFieldId } from "../field-id";
import type { Amount, School } from "../school";
import { isAmountField, kindOf } from "../sheets/fields";
import type { SheetReading } from "../sheets/sheet-reading";

/** One figure of one school, and what it stands for. */
export interface SchoolAmount {
  readonly school: School;
  readonly field: AmountFieldId;
  readonly amount: Amount;
}

/** Lists every figure of a sheet but years, school by school, in the order of the columns. */
export function amountsOf({ schools, columns }: SheetReading): readonly SchoolAmount[] {
  const fields = columns
    .map(({ field }) => field)
    .filter(isAmountField)
    .filter((field) => kindOf(field) !== "year");
  return schools.flatMap((school) =>
    fields.map((field): SchoolAmount => ({ school, field, amount: school.amounts[field]! })),
  );
}
