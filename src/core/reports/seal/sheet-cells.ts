import type { Cell } from "../../grid";
import type { PatchCell } from "../workbook-patch";

/** Gathers the cells of a sheet of ours. */
export interface SheetCells {
  readonly cells: readonly PatchCell[];
  /** A constant. */
  readonly put: (row: number, column: number, value: Cell, style?: string) => void;
  /** A formula, with what it gives when the patch is made. */
  readonly compute: (row: number, column: number, formula: string, value: Cell, style?: string) => void;
}

/** Starts an empty sheet. */
export function sheetCells(): SheetCells {
  const cells: PatchCell[] = [];
  const look = (style: string | undefined) => (style === undefined ? {} : { style });
  return {
    cells,
    put: (row, column, value, style) => {
      cells.push({ row, column, value, ...look(style) });
    },
    compute: (row, column, formula, value, style) => {
      cells.push({ row, column, value, formula, ...look(style) });
    },
  };
}
