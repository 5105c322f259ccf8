import { kindOf, type IndicatorId, type Messages, type Need } from "../../core";
import type { CliStrings } from "../strings";

/** Writes what a school lacks, in whole units rounded up: nobody builds 0.3 m². */
export function needText(
  id: IndicatorId,
  { field, amount }: Need,
  messages: Messages,
  { check }: CliStrings,
): string {
  // a hair above a whole number is the arithmetic's, not the school's
  const whole = Math.ceil(amount - 1e-9 * Math.max(1, amount));
  return check.need[id]?.(whole) ?? check.needOf(messages.fields[field], whole, kindOf(field));
}
