import type { SelectedCells } from "../port";
import { inExcel } from "./translate-error";

/** Returns the cells selected in Excel, in one sync. */
export function readSelection(): Promise<SelectedCells> {
  return inExcel(null, async (context) => {
    const range = context.workbook.getSelectedRange();
    range.load("address,rowIndex,columnIndex,rowCount,columnCount");
    range.worksheet.load("name");
    await context.sync();
    const { rowIndex: row, columnIndex: column, rowCount, columnCount } = range;
    return {
      at: { sheet: range.worksheet.name, row, column },
      ...{ rowCount, columnCount, reference: range.address },
    };
  });
}
