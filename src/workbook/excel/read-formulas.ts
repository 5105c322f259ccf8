import type { CellContent, SheetFormulas } from "../port";
import { SheetMissingError } from "../port";
import type { Block } from "./read-rows";
import { toCells } from "./to-cells";
import { inExcel } from "./translate-error";

/** Cells asked for at a time: with long formulas, so many stay below the 5 MB that Excel on the web answers with. */
const cellsPerAnswer = 20_000;

/** Reads what stands in a sheet from A1 on, formulas included. */
export function readFormulas(name: string): Promise<SheetFormulas> {
  return inExcel(name, async (context) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject(name);
    const used = sheet.getUsedRangeOrNullObject(true);
    used.load("rowIndex,columnIndex,rowCount,columnCount");
    await context.sync();
    if (sheet.isNullObject) {
      throw new SheetMissingError(name);
    }
    if (used.isNullObject) {
      return { sheet: name, rows: [] };
    }
    const rowCount = used.rowIndex + used.rowCount;
    const columnCount = used.columnIndex + used.columnCount;
    return {
      sheet: name,
      rows: await readFrom(context, sheet, { row: 0, column: 0, rowCount, columnCount }),
    };
  });
}

async function readFrom(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  { row, column, rowCount, columnCount }: Block,
): Promise<SheetFormulas["rows"]> {
  const height = Math.min(rowCount, Math.max(1, Math.floor(cellsPerAnswer / columnCount)));
  const range = sheet.getRangeByIndexes(row, column, height, columnCount);
  range.load("formulas,values,valueTypes");
  await context.sync();
  const rows = contents(range);
  const rest = { row: row + height, column, rowCount: rowCount - height, columnCount };
  return rest.rowCount === 0 ? rows : [...rows, ...(await readFrom(context, sheet, rest))];
}

function contents({ formulas, values, valueTypes }: Excel.Range): readonly (readonly CellContent[])[] {
  return toCells(values as unknown[][], valueTypes).map((row, r) =>
    row.map((value, c) => ({ value, formula: formulaOf(formulas[r]?.[c], values[r]?.[c]) })),
  );
}

/** A text that begins like a formula is its own value; no formula is. */
function formulaOf(entry: unknown, value: unknown): string | null {
  return typeof entry === "string" && entry.startsWith("=") && entry !== value ? entry.slice(1) : null;
}
