import type { AmountFieldId } from "../field-id";
import { usableAmount, usablePupils, type School } from "../school";

/** Returns an amount per pupil; `null` when either is missing. */
export function perPupilOf(school: School, field: AmountFieldId): number | null {
  const amount = usableAmount(school, field);
  const pupils = usablePupils(school);
  return amount === null || pupils === null ? null : amount / pupils;
}
