import type { FieldId } from "../field-id";
import { fieldIds } from "./fields";
import { headerKey, plainText } from "./header-key";
import { unitFactor } from "./units";

/** Which column a confirmation is about. */
export interface ColumnPlace {
  /** The header as written. */
  readonly header: string;
  /** The header over it, where the header alone stands over several columns of a table. */
  readonly under?: string;
  /** Counted from 1 among the columns with this header and this one over it, where there are several. */
  readonly nth?: number;
}

/** One confirmation as it is kept: a column, and its field; `null` means none of our fields. */
export interface Confirmation extends ColumnPlace {
  readonly field: FieldId | null;
}

/** What the reader said that a header means; `null` means none of our fields. Keys are those of `confirmationKey`. */
export type ConfirmedHeaders = ReadonlyMap<string, FieldId | null>;

/** Nothing confirmed yet. */
export const nothingConfirmed: ConfirmedHeaders = new Map();

/**
 * Reduces a column's place to what a later workbook of the same form shares with it.
 *
 * @remarks Spaces, punctuation, numbering and the size of a unit do not count; the stage, and whether floor, shares or
 * numbers are meant, do.
 */
export function confirmationKey({ header, under, nth }: ColumnPlace): string {
  const { key, stage, unit, measured } = headerKey(header);
  const isArea = measured === "area" || (unit !== null && unitFactor("area", unit) !== null);
  const measure = unit === "%" ? "%" : isArea ? "area" : "";
  return [key, stage ?? "", measure, under === undefined ? "" : plainText(under), nth ?? ""].join("\n");
}

/** Makes confirmations ready to be looked up; a later one replaces an earlier one. */
export function confirmedHeaders(confirmations: readonly Confirmation[]): ConfirmedHeaders {
  return new Map(confirmations.map((each) => [confirmationKey(each), each.field]));
}

/**
 * Reads confirmations that were kept as JSON. What is no confirmation, or names a field we do not know, is left out.
 *
 * @param data - Anything at all: what was kept may be older than we are.
 */
export function readConfirmations(data: unknown): readonly Confirmation[] {
  return Array.isArray(data) ? data.flatMap(readConfirmation) : [];
}

/** Puts a further confirmation with those there are; it replaces one of the same column. */
export function withConfirmation(
  confirmations: readonly Confirmation[],
  added: Confirmation,
): readonly Confirmation[] {
  return [...withoutConfirmation(confirmations, added), added];
}

/** Takes what was confirmed of a column off those there are. */
export function withoutConfirmation(
  confirmations: readonly Confirmation[],
  place: ColumnPlace,
): readonly Confirmation[] {
  const key = confirmationKey(place);
  return confirmations.filter((each) => confirmationKey(each) !== key);
}

function readConfirmation(data: unknown): readonly Confirmation[] {
  if (typeof data !== "object" || data === null || !("header" in data) || !("field" in data)) {
    return [];
  }
  const { header } = data;
  const field = fieldIds.find((id) => id === data.field) ?? null;
  if (typeof header !== "string" || (field === null && data.field !== null)) {
    return [];
  }
  const under = "under" in data && typeof data.under === "string" ? { under: data.under } : {};
  const nth = "nth" in data && typeof data.nth === "number" ? { nth: data.nth } : {};
  return [{ header, field, ...under, ...nth }];
}
