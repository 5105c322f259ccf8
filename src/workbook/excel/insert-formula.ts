import type { CellAddress } from "../../core";
import { inExcel } from "./translate-error";

/**
 * Writes a formula into a cell of the workbook open in Excel, unless the cell holds something that may not be
 * replaced, and selects it.
 *
 * @returns whether it was written
 */
export function insertFormula(
  { sheet, row, column }: CellAddress,
  formula: string,
  mayReplace: boolean,
): Promise<boolean> {
  return inExcel(sheet, async (context) => {
    const cell = context.workbook.worksheets.getItem(sheet).getCell(row, column);
    cell.load("formulas");
    await context.sync();
    if (!mayReplace && cell.formulas[0]?.[0] !== "") {
      return false;
    }
    cell.formulas = [[formula]];
    cell.select();
    await context.sync();
    return true;
  });
}
