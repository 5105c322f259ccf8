import type { Cell, CellAddress } from "../core";

/** A cell with a formula. */
export interface FormulaCell {
  readonly at: CellAddress;
  /** Without the leading `=`, as {@link WorkbookPort.readFormulas} gives it. */
  readonly formula: string;
}

/** A formula in whose place its value stands. */
export interface FrozenCell extends FormulaCell {
  readonly value: Cell;
  /** Whether a note beside the cell says the formula. */
  readonly noted: boolean;
}

/** A cell that a formula of another cell filled, and that holds the same as a constant now. */
export interface SpilledCell {
  readonly at: CellAddress;
  readonly value: Cell;
}

/** What came of freezing formulas, and what it takes to put them back. Plain data, JSON-safe. */
export interface FrozenFormulas {
  readonly frozen: readonly FrozenCell[];
  readonly spilled: readonly SpilledCell[];
  /** Left as they are: the cell holds another formula by now, or the formula gives no value to keep. */
  readonly skipped: readonly FormulaCell[];
}
