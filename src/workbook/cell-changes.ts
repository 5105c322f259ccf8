import type { Cell, CellAddress } from "../core";

/** One cell to be written. */
export interface CellChange {
  readonly at: CellAddress;
  /** What the cell must hold, as a constant, for the change to be made. */
  readonly before: Cell;
  readonly after: Cell;
}

/** A change that was made, and what it takes to take it back. */
export interface WrittenCell extends CellChange {
  /** The number format the cell had. */
  readonly format: string;
}

/** Why a cell was left as it is: it holds something else by now, or a formula. */
export type SkipReason = "changed" | "formula";

/** What came of writing cells. Every change is in one list or the other. */
export interface WriteOutcome {
  readonly written: readonly WrittenCell[];
  readonly skipped: readonly { readonly change: CellChange; readonly why: SkipReason }[];
}
