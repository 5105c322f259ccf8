import { type FileValue } from "../workbook-content";

const plainNumber = /^[+-]?(0|[1-9]\d*)?(\.\d+)?(e[+-]?\d{1,3})?$/i;
const groupedNumber = /^[+-]?[1-9]\d{0,2}(,\d{3})+(\.\d+)?$/;

/**
 * Reads one field of a text table as Excel would, but keeps every code a code.
 *
 * @remarks A whole number that would lose digits stays text: one that begins with a zero (`0301`), or has more than
 * 15 digits. Decimals keep what a number can hold, about 17 digits. Text that begins with `=` stays text and is never run.
 *
 * @param grouped - Whether `1,234` is a number: not when the comma is the decimal sign.
 */
export function csvValue(field: string, grouped: boolean): FileValue {
  const text = field.trim();
  if (text === "") {
    return null;
  }
  if (/^(true|false)$/i.test(text)) {
    return text.toLowerCase() === "true";
  }
  const number = plainNumber.test(text) || (grouped && groupedNumber.test(text));
  if (!number || !/\d/.test(text) || isLongCode(text)) {
    return field;
  }
  const value = Number(text.replace(/,/g, ""));
  return Number.isFinite(value) ? value : field;
}

/** Whether a whole number has more digits than Excel keeps, as an identity number has. */
function isLongCode(text: string): boolean {
  return /^[+-]?[\d,]+$/.test(text) && text.replace(/\D/g, "").length > 15;
}
