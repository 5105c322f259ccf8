import type { TableInfo } from "../port";
import { inExcel } from "./translate-error";

const place = "rowIndex,columnIndex,rowCount,columnCount";

interface Asked {
  readonly name: string;
  readonly kind: TableInfo["kind"];
  readonly range: Excel.Range;
}

/** Lists the tables, the named rectangles and the used cells of the visible sheets of the workbook open in Excel. */
export function listTables(): Promise<readonly TableInfo[]> {
  return inExcel(null, async (context) => {
    const { worksheets, tables, names } = context.workbook;
    worksheets.load("items/name,items/visibility");
    tables.load("items/name");
    names.load("items/name,items/type,items/visible");
    await context.sync();
    const asked: readonly Asked[] = [
      ...tables.items.map((table) => ({ name: table.name, kind: "table" as const, range: table.getRange() })),
      ...names.items
        .filter(({ type, visible }) => visible && String(type) === "Range")
        .map((item) => ({ name: item.name, kind: "name" as const, range: item.getRangeOrNullObject() })),
      ...worksheets.items.map((sheet) => {
        const range = sheet.getUsedRangeOrNullObject(true);
        return { name: sheet.name, kind: "used-range" as const, range };
      }),
    ];
    asked.forEach(({ range }) => {
      range.load(place);
      range.worksheet.load("name");
    });
    await context.sync();
    const visible = new Set(worksheets.items.filter(isVisible).map(({ name }) => name));
    return asked
      .filter(({ range }) => !range.isNullObject)
      .map(tableAt)
      .filter(({ sheet, rowCount, columnCount }) => visible.has(sheet) && rowCount > 1 && columnCount > 1);
  });
}

function isVisible({ visibility }: Excel.Worksheet): boolean {
  return visibility === "Visible";
}

function tableAt({ name, kind, range }: Asked): TableInfo {
  const { rowIndex: row, columnIndex: column, rowCount, columnCount } = range;
  return { name, kind, sheet: range.worksheet.name, row, column, rowCount, columnCount };
}
