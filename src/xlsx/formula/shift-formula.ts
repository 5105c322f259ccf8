import { columnLetters, columnLimit, columnNumber, rowLimit } from "../cell-reference";
import { mapCode } from "./formula-pieces";

/**
 * Moves the relative references of a formula, as filling it into another cell does.
 *
 * @remarks A reference that leaves the sheet wraps round, as Excel's shared formulas do (ECMA-376 part 1, 18.3.1.40).
 */
export function shiftFormula(formula: string, rows: number, columns: number): string {
  return mapCode(formula, (code) =>
    code
      .replace(cell, (_, before: string, c: string, letters: string, r: string, digits: string) =>
        [before, c, shiftColumn(letters, c, columns), r, shiftRow(digits, r, rows)].join(""),
      )
      .replace(columnPair, (_, before: string, c1: string, first: string, c2: string, last: string) =>
        [before, c1, shiftColumn(first, c1, columns), ":", c2, shiftColumn(last, c2, columns)].join(""),
      )
      .replace(rowPair, (_, before: string, r1: string, first: string, r2: string, last: string) =>
        [before, r1, shiftRow(first, r1, rows), ":", r2, shiftRow(last, r2, rows)].join(""),
      ),
  );
}

const column = "([A-Z]{1,2}|[A-W][A-Z]{2}|X[A-E][A-Z]|XF[A-D])";
const notBefore = "(^|[^\\p{L}\\p{N}._$\\\\])";
const notAfter = "(?![\\p{L}\\p{N}._(!])";
const cell = new RegExp(`${notBefore}(\\$?)${column}(\\$?)([1-9]\\d{0,6})${notAfter}`, "giu");
const columnPair = new RegExp(`${notBefore}(\\$?)${column}:(\\$?)${column}${notAfter}`, "giu");
const rowPair = new RegExp(`${notBefore}(\\$?)([1-9]\\d{0,6}):(\\$?)([1-9]\\d{0,6})${notAfter}`, "gu");

function shiftColumn(letters: string, absolute: string, by: number): string {
  return absolute === "$" ? letters : columnLetters(wrap(columnNumber(letters) + by, columnLimit));
}

function shiftRow(digits: string, absolute: string, by: number): string {
  return absolute === "$" ? digits : String(wrap(Number(digits) - 1 + by, rowLimit) + 1);
}

function wrap(value: number, limit: number): number {
  return ((value % limit) + limit) % limit;
}
