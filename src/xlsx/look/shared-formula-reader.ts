import { columnLimit } from "../cell-reference";
import { shiftFormula } from "../formula/shift-formula";

/**
 * Writes out the shared formulas of a worksheet for every cell that repeats one.
 *
 * @remarks The library that reads values moves single-cell references only; whole columns and rows, and references
 * within text, need this.
 */
export interface SharedFormulaReader {
  /** A formula element opens in the cell. */
  open(attributes: Readonly<Record<string, string>>, row: number, column: number): void;
  text(piece: string): void;
  close(): void;
}

/** Makes a reader that puts the formulas into `formulas`, by `row * 16384 + column`. */
export function sharedFormulaReader(formulas: Map<number, string>): SharedFormulaReader {
  const masters = new Map<string, { readonly text: string; readonly row: number; readonly column: number }>();
  let current: {
    readonly index: string;
    readonly row: number;
    readonly column: number;
    text: string;
  } | null = null;
  return {
    open(attributes, row, column) {
      const { t, si } = attributes;
      current = t === "shared" && si !== undefined ? { index: si, row, column, text: "" } : null;
    },
    text(piece) {
      if (current !== null) {
        current.text += piece;
      }
    },
    close() {
      if (current === null) {
        return;
      }
      const { index, row, column, text } = current;
      const master = masters.get(index);
      if (text !== "") {
        masters.set(index, { text, row, column });
      } else if (master !== undefined) {
        formulas.set(
          row * columnLimit + column,
          shiftFormula(master.text, row - master.row, column - master.column),
        );
      }
      current = null;
    },
  };
}
