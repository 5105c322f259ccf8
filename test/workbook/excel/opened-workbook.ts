import { excelWorkbook } from "../../../src/workbook/excel/excel-workbook";
import { memorySpreadsheet, type MemorySpreadsheetContent } from "../../workbench/memory-spreadsheet";
import { openOfficeWindow, type OfficeWindow } from "../../workbench/office-host/office-window";

let office: OfficeWindow | null = null;

/** Closes the window of the last workbook; to be called after each test. */
export function closeWorkbook(): void {
  office?.close();
  office = null;
}

/** Opens a workbook in memory under the real office.js, which becomes the global one. */
export async function openWorkbook(
  content: MemorySpreadsheetContent,
  settings: Readonly<Record<string, string>> = {},
) {
  let recalculations = 0;
  // as large as Excel's own sheets
  const spreadsheet = {
    ...memorySpreadsheet(content),
    size: () => ({ rowCount: 1_048_576, columnCount: 16_384 }),
    recalculate: () => {
      recalculations += 1;
    },
  };
  office = await openOfficeWindow(spreadsheet, { settings });
  const { Excel, Office, OfficeExtension } = office;
  Object.assign(globalThis, { Excel, Office, OfficeExtension });
  return { spreadsheet, office, workbook: excelWorkbook(), recalculated: () => recalculations };
}
