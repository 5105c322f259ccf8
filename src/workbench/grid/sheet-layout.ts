import { type Workbook } from "@univerjs/core";
import { type FUniver } from "@univerjs/core/facade";
import { type FWorksheet } from "@univerjs/sheets/facade";
import { type Rect, type Spreadsheet } from "../spreadsheet";
import { rectOf } from "./grid-cells";

export type SheetLayout = Pick<
  Spreadsheet,
  "columnWidth" | "setColumnWidth" | "rowHeight" | "setRowHeight" | "frozen" | "freeze" | "merges" | "merge"
> & {
  /** Makes a sheet as large as it takes for these cells. */
  makeRoom(sheetId: string, rect: Rect): void;
};

/** Column widths, frozen panes, merged cells and the size of sheets. */
export function sheetLayout(api: FUniver, workbook: Workbook): SheetLayout {
  const unitId = workbook.getUnitId();
  const sheet = (sheetId: string): FWorksheet => {
    const found = api.getWorkbook(unitId)!.getSheetBySheetId(sheetId);
    if (!found) {
      throw new Error(`no sheet with the id ${sheetId}`);
    }
    return found;
  };
  return {
    columnWidth: (sheetId, column) => sheet(sheetId).getColumnWidth(column),
    setColumnWidth: (sheetId, column, count, pixels) =>
      void sheet(sheetId).setColumnWidths(column, count, pixels),
    rowHeight: (sheetId, row) => sheet(sheetId).getRowHeight(row),
    setRowHeight: (sheetId, row, count, pixels) => void sheet(sheetId).setRowHeights(row, count, pixels),
    frozen(sheetId) {
      const { xSplit, ySplit } = sheet(sheetId).getFreeze();
      return { rows: Math.max(0, ySplit), columns: Math.max(0, xSplit) };
    },
    freeze: (sheetId, { rows, columns }) =>
      void sheet(sheetId).setFreeze({
        ...{ ySplit: rows, xSplit: columns },
        ...{ startRow: rows || -1, startColumn: columns || -1 },
      }),
    merges: (sheetId) =>
      sheet(sheetId)
        .getMergedRanges()
        .map((range) => rectOf(range.getRange())),
    merge: (sheetId, rect) =>
      void sheet(sheetId).getRange(rect.row, rect.column, rect.rowCount, rect.columnCount).merge(),
    makeRoom(sheetId, rect) {
      const target = sheet(sheetId);
      if (rect.row + rect.rowCount > target.getMaxRows()) {
        target.setRowCount(rect.row + rect.rowCount);
      }
      if (rect.column + rect.columnCount > target.getMaxColumns()) {
        target.setColumnCount(rect.column + rect.columnCount);
      }
    },
  };
}
