import { type SheetContent, type WorkbookContent } from "../../xlsx";

/** Returns a workbook with one empty sheet. */
export function newWorkbook(sheetName: string): WorkbookContent {
  return { sheets: [emptySheet(sheetName)], styles: [], activeSheet: 0, definedNames: [] };
}

function emptySheet(name: string): SheetContent {
  return {
    name,
    visible: true,
    cells: [],
    merges: [],
    columnWidths: new Map(),
    rowHeights: new Map(),
    frozenRows: 0,
    frozenColumns: 0,
    hiddenRows: [],
    hiddenColumns: [],
    validations: [],
  };
}
