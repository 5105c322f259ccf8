import type { Cell } from "../../core";
import {
  freeSheetName,
  holdsStill,
  type CellWords,
  type SheetToWrite,
  type WrittenSheet,
} from "../sheet-to-write";
import { readUsedCells } from "./read-used-cells";
import { inExcel } from "./translate-error";
import { widthInPoints } from "./width-in-points";

/** Excel takes a list as one text of at most so many characters. */
const longestList = 255;

/** Writes a sheet of ours into the workbook open in Excel, beside all that is there, and shows it. */
export function writeSheet(sheet: SheetToWrite): Promise<WrittenSheet> {
  return inExcel(null, async (context) => {
    const { worksheet, name } = await addSheet(context, sheet);
    worksheet.activate();
    await finish(context, name);
    return { sheet: name, rows: sheet.rows };
  });
}

/**
 * Adds a sheet and fills it; what is queued besides goes with the next sync.
 *
 * @returns the sheet, and the name it was given
 */
export async function addSheet(
  context: Excel.RequestContext,
  { name: wanted, rows, headings, columnWidths, frozenRows, lists }: SheetToWrite,
): Promise<{ readonly worksheet: Excel.Worksheet; readonly name: string }> {
  const { worksheets } = context.workbook;
  worksheets.load("items/name");
  await context.sync();
  const name = freeSheetName(
    wanted,
    worksheets.items.map((each) => each.name),
  );
  const worksheet = worksheets.add(name);
  const width = rows.reduce((most, { length }) => Math.max(most, length), 1);
  worksheet.getRangeByIndexes(0, 0, rows.length, width).values = rows.map((cells) =>
    Array.from({ length: width }, (_, column) => asTyped(cells[column] ?? null)),
  );
  headings.forEach((row) => {
    worksheet.getRangeByIndexes(row, 0, 1, width).format.font.bold = true;
  });
  columnWidths.forEach((characters, column) => {
    const { format } = worksheet.getRangeByIndexes(0, column, 1, 1);
    format.columnWidth = widthInPoints(characters);
  });
  if (frozenRows > 0 && Office.context.requirements.isSetSupported("ExcelApi", "1.7")) {
    worksheet.freezePanes.freezeRows(frozenRows);
  }
  if (Office.context.requirements.isSetSupported("ExcelApi", "1.8")) {
    lists.forEach((list) => offer(worksheet, list));
  }
  return { worksheet, name };
}

/** Sends what is queued; where Excel refuses part of it, nothing stays of the sheet. */
export async function finish(context: Excel.RequestContext, name: string): Promise<void> {
  try {
    await context.sync();
  } catch (error) {
    context.workbook.worksheets.getItemOrNullObject(name).delete();
    await context.sync().catch(() => undefined);
    throw error;
  }
}

/**
 * Deletes a sheet that was written, if nobody has changed it since.
 *
 * @returns whether it is gone now
 */
export function removeWritten({ sheet, rows }: WrittenSheet): Promise<boolean> {
  return inExcel(sheet, async (context) => {
    const { origin, rows: now } = await readUsedCells(context, sheet);
    if (!holdsStill(rows, { row: origin.row, column: origin.column, rows: now })) {
      return false;
    }
    context.workbook.worksheets.getItem(sheet).delete();
    await context.sync();
    return true;
  });
}

/** Excel reads what is written as if it were typed; the apostrophe keeps text as it is. */
function asTyped(cell: Cell): string | number | boolean {
  if (cell === null || typeof cell === "object") {
    return "";
  }
  return typeof cell === "string" && /^[=+\-@'\d.]|^(true|false)$|^#/i.test(cell) ? `'${cell}` : cell;
}

function offer(worksheet: Excel.Worksheet, { column, fromRow, rowCount, words }: CellWords): void {
  const source = words.join(",");
  if (rowCount > 0 && source.length <= longestList && !words.some((word) => word.includes(","))) {
    const { dataValidation } = worksheet.getRangeByIndexes(fromRow, column, rowCount, 1);
    dataValidation.rule = { list: { inCellDropDown: true, source } };
  }
}
