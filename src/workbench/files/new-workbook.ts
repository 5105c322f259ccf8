import { emptySheet, type WorkbookContent } from "../../xlsx";

/** Returns a workbook with one empty sheet. */
export function newWorkbook(sheetName: string): WorkbookContent {
  return { sheets: [emptySheet(sheetName)], styles: [], activeSheet: 0, definedNames: [] };
}
