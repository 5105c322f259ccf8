import { gridWithin, type CellRange, type Grid } from "../../core";
import { type WorkbookPort } from "../../workbook/port";

/** Reads the cells a check was asked for: a whole sheet, or one table of it. */
export async function readChecked(
  workbook: WorkbookPort,
  { sheet, range }: { readonly sheet: string; readonly range?: CellRange },
): Promise<Grid> {
  const grid = await workbook.readSheet(sheet);
  return range === undefined ? grid : gridWithin(grid, range);
}
