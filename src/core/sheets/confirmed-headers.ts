import type { FieldId } from "../field-id";
import { fieldIds } from "./fields";
import { headerKey } from "./header-key";

/** What the reader said that a header means; `null` means none of our fields. Keys are those of `headerKey`. */
export type ConfirmedHeaders = ReadonlyMap<string, FieldId | null>;

/** Nothing confirmed yet. */
export const nothingConfirmed: ConfirmedHeaders = new Map();

/** One confirmation as it is kept: the header as written, and its field. */
export interface Confirmation {
  readonly header: string;
  readonly field: FieldId | null;
}

/** Makes confirmations ready to be looked up; a later one replaces an earlier one. */
export function confirmedHeaders(confirmations: readonly Confirmation[]): ConfirmedHeaders {
  return new Map(confirmations.map(({ header, field }) => [headerKey(header).key, field]));
}

/**
 * Reads confirmations that were kept as JSON. What is no confirmation, or names a field we do not know, is left out.
 *
 * @param data - Anything at all: what was kept may be older than we are.
 */
export function readConfirmations(data: unknown): readonly Confirmation[] {
  return Array.isArray(data) ? data.flatMap(readConfirmation) : [];
}

/** Puts a further confirmation with those there are; it replaces one of the same header. */
export function withConfirmation(
  confirmations: readonly Confirmation[],
  added: Confirmation,
): readonly Confirmation[] {
  const { key } = headerKey(added.header);
  return [...confirmations.filter(({ header }) => headerKey(header).key !== key), added];
}

function readConfirmation(data: unknown): readonly Confirmation[] {
  if (typeof data !== "object" || data === null || !("header" in data) || !("field" in data)) {
    return [];
  }
  const { header } = data;
  const field = fieldIds.find((id) => id === data.field) ?? null;
  return typeof header === "string" && (field !== null || data.field === null) ? [{ header, field }] : [];
}
