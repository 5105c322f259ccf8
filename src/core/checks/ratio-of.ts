import type { AmountFieldId } from "../field-id";
import { usableAmount, usablePupils, type School } from "../school";

/** Returns an amount per pupil; `null` when either is missing. */
export function perPupilOf(school: School, field: AmountFieldId): number | null {
  const amount = usableAmount(school, field);
  const pupils = usablePupils(school);
  return amount === null || pupils === null ? null : amount / pupils;
}

/**
 * Adds two amounts up over schools and divides them.
 *
 * @returns `null` when no school gives both, or when the divisor is 0.
 */
export function countyShare(
  schools: readonly School[],
  part: AmountFieldId,
  whole: AmountFieldId,
): number | null {
  let [parts, wholes] = [0, 0];
  for (const school of schools) {
    const [a, b] = [usableAmount(school, part), usableAmount(school, whole)];
    if (a !== null && b !== null) {
      parts += a;
      wholes += b;
    }
  }
  return wholes > 0 ? parts / wholes : null;
}
