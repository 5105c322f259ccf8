import { type CellInput } from "../../spreadsheet";
import { type Json } from "../protocol";

const errorValues = ["#DIV/0!", "#N/A", "#NAME?", "#NULL!", "#NUM!", "#REF!", "#VALUE!", "#SPILL!", "#CALC!"];
const number = /^[+-]?(\d+(\.\d*)?|\.\d+|\d{1,3}(,\d{3})+(\.\d*)?)(e[+-]?\d+)?$/i;

/**
 * Reads a value as Excel does when an add-in writes it: as if a person had typed it.
 *
 * @remarks Text that looks like a date stays text; Excel would make a date of it.
 *
 * @param textFormat - whether the cell's number format is `@`, where everything but a formula stays text
 * @returns `undefined` (leave the cell alone) for `null`, `null` (empty it) for `""`
 */
export function typedEntry(value: Json, textFormat: boolean): CellInput {
  if (value === null || value === undefined) {
    return undefined;
  }
  if (typeof value === "number" || typeof value === "boolean") {
    return value;
  }
  return typeof value === "string" ? typedText(value, textFormat) : undefined;
}

function typedText(value: string, textFormat: boolean): CellInput {
  if (value === "") {
    return null;
  }
  if (value.startsWith("'")) {
    return value.slice(1);
  }
  if (textFormat) {
    return value;
  }
  if (value.startsWith("=") && value.length > 1) {
    return { formula: value };
  }
  return errorValue(value) ?? truthValue(value) ?? numericValue(value.trim()) ?? value;
}

function errorValue(value: string): CellInput {
  const error = value.toUpperCase();
  return errorValues.includes(error) ? { error } : undefined;
}

function truthValue(value: string): CellInput {
  return /^(true|false)$/i.test(value) ? value.toLowerCase() === "true" : undefined;
}

function numericValue(value: string): CellInput {
  const percent = value.endsWith("%");
  const digits = percent ? value.slice(0, -1).trim() : value;
  if (!number.test(digits)) {
    return undefined;
  }
  const parsed = Number(digits.replaceAll(",", ""));
  return Number.isFinite(parsed) ? (percent ? parsed / 100 : parsed) : undefined;
}
