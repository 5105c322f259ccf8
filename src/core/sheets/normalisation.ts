import type { FieldId } from "../field-id";
import type { CellAddress } from "../grid";

/**
 * One way in which a sheet was taken otherwise than it is written.
 *
 * - `title-rows-skipped`: rows above the header. `header-lines-joined`: a header merged over several rows.
 * - `header-notes-ignored`: what stands in brackets after a header.
 * - `unit-applied`: figures multiplied to be in the field's own unit; an entry for each unit.
 * - `percent-cells`: bare ratios under a header in %, as a spreadsheet keeps a cell formatted as per cent.
 * - `full-width-digits`, `thousands-separators`, `spaces-trimmed`, `text-numbers`: how numbers were written.
 * - `nil-codes`: the code n taken for 0. `missing-codes`: a, x or m taken for no figure.
 * - `totals-passed-over`, `numbering-skipped`, `remarks-skipped`: rows that are no schools.
 * - `hidden-rows-read`: schools in hidden rows, read like any other.
 */
export type NormalisationKind =
  | "title-rows-skipped"
  | "header-lines-joined"
  | "header-notes-ignored"
  | "unit-applied"
  | "percent-cells"
  | "full-width-digits"
  | "thousands-separators"
  | "spaces-trimmed"
  | "text-numbers"
  | "nil-codes"
  | "missing-codes"
  | "totals-passed-over"
  | "numbering-skipped"
  | "remarks-skipped"
  | "hidden-rows-read";

/** How often, and where first. */
export interface Normalisation {
  readonly kind: NormalisationKind;
  /** What the column of the first means; `null` where it is about a row. */
  readonly field: FieldId | null;
  /** Columns, cells or rows; at least 1. */
  readonly count: number;
  readonly first: CellAddress;
  /** The first as written. */
  readonly before: string;
  /** The first as taken; empty when it was skipped. */
  readonly after: string;
}
