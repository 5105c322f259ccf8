import { type FunctionAnswer, type FunctionValue } from "../spreadsheet";
import { type Json } from "./protocol";
import { type Sentences } from "./sentences";

/** office.js's numbers for the error values a function may raise; every other number is `#VALUE!`. */
const errorOfCode: Readonly<Record<number, string>> = { 1: "#N/A", 5: "#DIV/0!", 6: "#NUM!", 8: "#NULL!" };

/**
 * Reads what a custom function returned: a value or a matrix.
 *
 * @remarks As in Excel, `null` shows as 0, and rows of unequal length are filled up with `#N/A`.
 */
export function functionAnswer(value: Json, sentences: Sentences): FunctionAnswer {
  if (!Array.isArray(value)) {
    return functionValue(value);
  }
  const rows = value as readonly Json[];
  const width = rows.reduce(
    (most: number, row) => (Array.isArray(row) ? Math.max(most, row.length) : most),
    0,
  );
  if (width === 0 || !rows.every((row) => Array.isArray(row))) {
    return { error: "#VALUE!", message: sentences.notAMatrix() };
  }
  return (rows as readonly (readonly Json[])[]).map((row) =>
    Array.from({ length: width }, (_cell, c) => (c < row.length ? functionValue(row[c]) : { error: "#N/A" })),
  );
}

/** Reads what a custom function raised. */
export function functionFailure(code: Json, message: Json): FunctionValue {
  const error = (typeof code === "number" ? errorOfCode[code] : undefined) ?? "#VALUE!";
  return typeof message === "string" && message !== "" ? { error, message } : { error };
}

function functionValue(value: Json): FunctionValue {
  if (typeof value === "number" || typeof value === "string" || typeof value === "boolean") {
    return value;
  }
  if (value === null || value === undefined) {
    return 0;
  }
  return richValue(value as RichValue);
}

/** A rich value of office.js: an error, or a number, entity or image with a plain value to fall back on. */
interface RichValue {
  readonly type?: string;
  readonly basicType?: string;
  readonly basicValue?: Json;
  readonly message?: Json;
}

function richValue({ type, basicType, basicValue, message }: RichValue): FunctionValue {
  const error = type === "Error" || basicType === "Error";
  if (error || basicValue === undefined || typeof basicValue === "object") {
    const value = typeof basicValue === "string" ? basicValue : "#VALUE!";
    return typeof message === "string" ? { error: value, message } : { error: value };
  }
  return basicValue;
}
