import { type Workbook } from "@univerjs/core";
import { type FUniver } from "@univerjs/core/facade";
import { type FWorksheet } from "@univerjs/sheets/facade";
import { gridValidation } from "../files/validation-rule";
import { type Spreadsheet } from "../spreadsheet";

type SheetLayout = Pick<Spreadsheet, "columnWidth" | "setColumnWidth" | "freezeRows" | "offerWords">;

const addValidation = "sheet.command.addDataValidation";

/** Column widths, frozen rows and lists to choose from. */
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
    freezeRows: (sheetId, count) => void sheet(sheetId).setFrozenRows(count),
    offerWords(sheetId, rect, words) {
      const formula1 = `"${words.map((word) => word.replaceAll('"', '""')).join(",")}"`;
      for (const rule of gridValidation({ ranges: [rect], type: "list", formula1 })) {
        api.syncExecuteCommand(addValidation, { unitId, subUnitId: sheetId, rule });
      }
    },
  };
}
