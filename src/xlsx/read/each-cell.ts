import { type CellObject, type WorkSheet } from "@e965/xlsx";
import { columnLimit, rowLimit } from "../cell-reference";

/** Calls back for every stored cell within Excel's sheet, row by row, without walking the gaps of a sparse sheet. */
export function eachCell(
  sheet: WorkSheet,
  visit: (cell: CellObject, row: number, column: number) => void,
): void {
  const data = sheet["!data"] ?? [];
  for (const key of Object.keys(data)) {
    const row = Number(key);
    const cells = data[row];
    // a cell called A0 leaves a row -1 behind
    if (cells === undefined || !(row >= 0 && row < rowLimit)) {
      continue;
    }
    const last = Math.min(cells.length, columnLimit);
    for (let column = 0; column < last; column++) {
      const cell = cells[column];
      if (cell !== undefined) {
        visit(cell, row, column);
      }
    }
  }
}
