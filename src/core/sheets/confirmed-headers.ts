import type { FieldId } from "../field-id";
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
