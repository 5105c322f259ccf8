import { formatCell } from "../../messages/format-cell";

/** Writes a cell of the formula's own sheet: `C7`. Rows and columns count from 0. */
export function cellIn(row: number, column: number): string {
  return formatCell({ sheet: "", row, column });
}

/** Writes a cell that stays where it is when the formula is copied: `$C$7`. */
export function fixedCell(row: number, column: number): string {
  return cellIn(row, column).replace(/^([A-Z]+)(\d+)$/, "$$$1$$$2");
}

/** Writes a rectangle of the formula's own sheet, both corners inclusive: `C7:E9`. */
export function areaIn(top: number, left: number, bottom: number, right: number): string {
  return `${cellIn(top, left)}:${cellIn(bottom, right)}`;
}

/** Writes such a rectangle so that it stays where it is: `$C$7:$E$9`. */
export function fixedArea(top: number, left: number, bottom: number, right: number): string {
  return `${fixedCell(top, left)}:${fixedCell(bottom, right)}`;
}

/** Writes a reference on another sheet. */
export function onSheet(sheet: string, reference: string): string {
  return `'${sheet.replaceAll("'", "''")}'!${reference}`;
}

/** Writes a text as a formula does. */
export function quoted(text: string): string {
  return `"${text.replaceAll('"', '""')}"`;
}

/** Adds terms up; 0 where there are none. */
export function sumOf(terms: readonly string[]): string {
  return terms.length === 0 ? "0" : terms.join("+");
}

/** Whether all of some conditions hold; TRUE where there are none. */
export function allOf(conditions: readonly string[]): string {
  return conditions.length === 0
    ? "TRUE"
    : conditions.length === 1
      ? conditions[0]!
      : `AND(${conditions.join(",")})`;
}

/** Whether one of some conditions holds; FALSE where there are none. */
export function oneOf(conditions: readonly string[]): string {
  return conditions.length === 0
    ? "FALSE"
    : conditions.length === 1
      ? conditions[0]!
      : `OR(${conditions.join(",")})`;
}
