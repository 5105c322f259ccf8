import type { FieldId } from "../field-id";
import type { Cell, CellAddress } from "../grid";

/**
 * A correction that is certain and loses nothing.
 *
 * - `text-number`: a number written as text, with full-width digits, separators or spaces, becomes the number.
 * - `unit-in-cell`: a number with a unit behind it becomes the number, in the column's own unit.
 * - `spaces`: spaces before or behind a name, code or other text go.
 * - `total`: the figure of a totals row becomes the sum of the schools listed.
 */
export type FixKind = "text-number" | "unit-in-cell" | "spaces" | "total";

export const fixKinds: readonly FixKind[] = ["text-number", "unit-in-cell", "spaces", "total"];

/** One cell to be corrected. Whoever writes it first makes sure that the cell still holds `before`, as a constant. */
export interface Fix {
  readonly kind: FixKind;
  readonly at: CellAddress;
  readonly field: FieldId;
  /** The school the cell belongs to; `null` for a total. */
  readonly school: string | null;
  readonly before: Cell;
  readonly after: Cell;
}
