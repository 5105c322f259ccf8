import type { Grid } from "../../core";
import { SheetMissingError } from "../port";
import { WorkbookError } from "../workbook-error";
import { readHiddenRows } from "./read-hidden-rows";
import { readRows } from "./read-rows";

/** Beyond this a sheet is no list of schools, and Excel on the web hands nothing over. */
const mostCells = 2_000_000;

/**
 * Reads the filled part of one sheet.
 *
 * @remarks One request finds the rectangle, one more reads it, unless it is too big for one answer.
 *
 * @throws {@link SheetMissingError} when no sheet has this name.
 * @throws {@link WorkbookError} `sheet-too-large`, `row-too-large`.
 */
export async function readUsedCells(context: Excel.RequestContext, name: string): Promise<Grid> {
  const sheet = context.workbook.worksheets.getItemOrNullObject(name);
  const used = sheet.getUsedRangeOrNullObject(true);
  used.load("rowIndex,columnIndex,rowCount,columnCount,rowHidden");
  await context.sync();

  if (sheet.isNullObject) {
    throw new SheetMissingError(name);
  }
  if (used.isNullObject) {
    return { origin: { sheet: name, row: 0, column: 0 }, rows: [] };
  }
  const { rowIndex: row, columnIndex: column, rowCount, columnCount } = used;
  if (rowCount * columnCount > mostCells) {
    throw new WorkbookError("sheet-too-large", { cells: rowCount * columnCount, limit: mostCells });
  }
  const rows = await readRows(context, sheet, { row, column, rowCount, columnCount });
  const grid = { origin: { sheet: name, row, column }, rows };
  // a sheet with hidden rows costs some requests more, others none
  const hiddenRows =
    (used.rowHidden as boolean | null) === false
      ? []
      : await readHiddenRows(context, sheet, { row, rowCount });
  return hiddenRows.length === 0 ? grid : { ...grid, hiddenRows };
}
