import type { SheetChange } from "../port";
import { inExcel } from "./translate-error";

/** Cells that were typed into, as an event of Excel names them. */
export interface EditedCells {
  readonly sheetId: string;
  readonly address: string;
}

/** Reads an event; `null` when rows or columns moved, or it does not say which cells. */
export function editedCells({
  changeType,
  worksheetId: sheetId,
  address,
}: Excel.WorksheetChangedEventArgs): EditedCells | null {
  return changeType === "RangeEdited" && address !== "" ? { sheetId, address } : null;
}

/** Edits beyond this are not worth finding out one by one. */
const mostEdits = 50;

/**
 * Finds the rectangle around edits of one sheet, in one request.
 *
 * @returns `null` for edits of several sheets, or too many, or of cells that are gone by now.
 */
export async function changedCells(edits: readonly EditedCells[]): Promise<SheetChange | null> {
  const [first] = edits;
  if (
    first === undefined ||
    edits.length > mostEdits ||
    edits.some(({ sheetId }) => sheetId !== first.sheetId)
  ) {
    return null;
  }
  try {
    return await inExcel(null, (context) => rectangleAround(context, first.sheetId, edits));
  } catch {
    // whoever listens then reads the sheet anew
    return null;
  }
}

async function rectangleAround(
  context: Excel.RequestContext,
  sheetId: string,
  edits: readonly EditedCells[],
): Promise<SheetChange> {
  const sheet = context.workbook.worksheets.getItem(sheetId);
  const ranges = edits.map(({ address }) => sheet.getRange(address));
  sheet.load("name");
  ranges.forEach((range) => range.load("rowIndex,columnIndex,rowCount,columnCount"));
  await context.sync();
  const row = Math.min(...ranges.map(({ rowIndex }) => rowIndex));
  const column = Math.min(...ranges.map(({ columnIndex }) => columnIndex));
  const bottom = Math.max(...ranges.map(({ rowIndex, rowCount }) => rowIndex + rowCount));
  const right = Math.max(...ranges.map(({ columnIndex, columnCount }) => columnIndex + columnCount));
  return {
    at: { sheet: sheet.name, row, column },
    rowCount: bottom - row,
    columnCount: right - column,
  };
}
