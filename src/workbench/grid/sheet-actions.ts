import { type Workbook } from "@univerjs/core";
import { type FUniver } from "@univerjs/core/facade";
import { type FRange, type FWorkbook, type FWorksheet } from "@univerjs/sheets/facade";
import { type Rect, type Spreadsheet } from "../spreadsheet";
import { rectOf } from "./grid-cells";

export type SheetActions = Pick<
  Spreadsheet,
  | "sheets"
  | "activeSheet"
  | "activateSheet"
  | "addSheet"
  | "renameSheet"
  | "removeSheet"
  | "selection"
  | "select"
  | "clear"
  | "hiddenRows"
  | "definedNames"
  | "addName"
  | "removeName"
>;

/** What can be done with whole sheets and with the selection. */
export function sheetActions(api: FUniver, workbook: Workbook): SheetActions {
  const book = (): FWorkbook => api.getWorkbook(workbook.getUnitId())!;
  const sheet = (sheetId: string): FWorksheet => {
    const found = book().getSheetBySheetId(sheetId);
    if (!found) {
      throw new Error(`no sheet with the id ${sheetId}`);
    }
    return found;
  };

  return {
    sheets: () =>
      workbook
        .getSheets()
        .map((each) => ({ id: each.getSheetId(), name: each.getName(), visible: !each.isSheetHidden() })),
    activeSheet: () => workbook.getActiveSheet()!.getSheetId(),
    activateSheet: (sheetId) => void book().setActiveSheet(sheetId),
    addSheet: (name) =>
      book()
        .insertSheet(name ?? undefined)
        .getSheetId(),
    renameSheet: (sheetId, name) => void sheet(sheetId).setName(name),
    removeSheet: (sheetId) => void book().deleteSheet(sheetId),
    selection() {
      const active = book().getActiveRange();
      return {
        sheetId: workbook.getActiveSheet()!.getSheetId(),
        rect: active ? rectOf(active.getRange()) : { row: 0, column: 0, rowCount: 1, columnCount: 1 },
      };
    },
    select(sheetId, rect) {
      const target = sheet(sheetId);
      if (workbook.getActiveSheet()?.getSheetId() !== sheetId) {
        book().setActiveSheet(sheetId);
      }
      target.getRange(rect.row, rect.column, rect.rowCount, rect.columnCount).activate();
      bringIntoView(target, rect.row, rect.column);
    },
    hiddenRows: (sheetId, rect) => hiddenRows(workbook, sheetId, rect),
    clear(sheetId, rect, what) {
      const range: FRange = sheet(sheetId).getRange(rect.row, rect.column, rect.rowCount, rect.columnCount);
      range.clear({ contentsOnly: what === "contents", formatOnly: what === "formats" });
    },
    definedNames: () =>
      book()
        .getDefinedNames()
        .map((name) => ({ name: name.getName(), refersTo: name.getFormulaOrRefString() })),
    addName: (name, refersTo) => void book().insertDefinedName(name, refersTo),
    removeName: (name) => void book().deleteDefinedName(name),
  };
}

function hiddenRows(workbook: Workbook, sheetId: string, { row, rowCount }: Rect): readonly number[] {
  const sheet = workbook.getSheetBySheetId(sheetId);
  const rows = Array.from({ length: sheet ? rowCount : 0 }, (_, index) => row + index);
  return rows.filter((each) => sheet?.getRowVisible(each) === false);
}

/** Scrolls only when the cell cannot be seen, and then leaves some rows above it. */
function bringIntoView(sheet: FWorksheet, row: number, column: number): void {
  const visible = sheet.getVisibleRange();
  const seen =
    visible !== null &&
    row >= visible.startRow &&
    row < visible.endRow &&
    column >= visible.startColumn &&
    column < visible.endColumn;
  if (!seen) {
    sheet.scrollToCell(Math.max(0, row - 3), Math.max(0, column - 1));
  }
}
