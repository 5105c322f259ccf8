import type { Cell, CellAddress } from "../../grid";

/**
 * One way in which a sealed workbook is other than when it was sealed. Plain data.
 *
 * - `input-changed`: a figure or description of a school. `structure-changed`: the table is no longer read as the one
 *   that was sealed, so that formulas cannot be compared. `source-missing`: the sealed sheet is gone.
 * - `limit-altered`, `formula-altered`, `text-altered`: cells of our own sheets. `sheet-missing`: one of those sheets.
 * - `record-broken`: the record does not agree with itself. `standard-altered`: it says other numbers than the published
 *   standard of this id.
 */
export type SealFinding =
  | { readonly kind: "input-changed"; readonly at: CellAddress; readonly before: Cell; readonly after: Cell }
  | { readonly kind: "structure-changed"; readonly sheet: string }
  | { readonly kind: "source-missing"; readonly sheet: string }
  | { readonly kind: "sheet-missing"; readonly sheet: string }
  | { readonly kind: "limit-altered"; readonly at: CellAddress; readonly before: Cell; readonly after: Cell }
  | { readonly kind: "formula-altered"; readonly at: CellAddress; readonly found: Cell }
  | { readonly kind: "text-altered"; readonly at: CellAddress; readonly before: Cell; readonly after: Cell }
  | { readonly kind: "record-broken" }
  | { readonly kind: "standard-altered"; readonly id: string };

export type SealFindingKind = SealFinding["kind"];
