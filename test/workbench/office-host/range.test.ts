/**
 * @jest-environment jsdom
 */
import { memorySpreadsheet, type MemorySpreadsheet } from "../memory-spreadsheet";
import { openOfficeWindow, type OfficeWindow } from "./office-window";

let office: OfficeWindow;
let spreadsheet: MemorySpreadsheet;

beforeEach(async () => {
  spreadsheet = memorySpreadsheet({
    sheets: {
      小学: [
        ["学校", "学生数", "=B2*2", null],
        ["城关小学", 620, true, { error: "#DIV/0!" }],
      ],
      "初中 (2)": [],
    },
    names: { 学生数: "=小学!$B$2:$B$2" },
    calculate: () => 1240,
  });
  office = await openOfficeWindow(spreadsheet);
});
afterEach(() => office.close());

describe("a range", () => {
  it("gives blank cells as empty text of type Empty, and errors as their text", async () => {
    const range = await loaded((workbook) => workbook.worksheets.getItem("小学").getUsedRange());
    expect(range).toMatchObject({
      address: "小学!A1:D2",
      rowCount: 2,
      columnCount: 4,
      cellCount: 8,
      values: [
        ["学校", "学生数", 1240, ""],
        ["城关小学", 620, true, "#DIV/0!"],
      ],
      formulas: [
        ["学校", "学生数", "=B2*2", ""],
        ["城关小学", 620, true, "#DIV/0!"],
      ],
      valueTypes: [
        ["String", "String", "Double", "Empty"],
        ["String", "Double", "Boolean", "Error"],
      ],
      text: [
        ["学校", "学生数", "1240", ""],
        ["城关小学", "620", "TRUE", "#DIV/0!"],
      ],
    });
  });

  it.each<{ name: string; of: (sheet: Excel.Worksheet) => Excel.Range; address: string }>([
    { name: "getCell", of: (s) => s.getRange("B2:C5").getCell(1, 1), address: "小学!C3" },
    { name: "getRow", of: (s) => s.getRange("B2:C5").getRow(3), address: "小学!B5:C5" },
    { name: "getColumn", of: (s) => s.getRange("B2:C5").getColumn(0), address: "小学!B2:B5" },
    { name: "getOffsetRange", of: (s) => s.getRange("B2:C5").getOffsetRange(-1, 2), address: "小学!D1:E4" },
    { name: "getResizedRange", of: (s) => s.getRange("B2").getResizedRange(2, 1), address: "小学!B2:C4" },
    { name: "getLastCell", of: (s) => s.getRange("B2:C5").getLastCell(), address: "小学!C5" },
    { name: "getEntireColumn", of: (s) => s.getRange("B2:C5").getEntireColumn(), address: "小学!B:C" },
    { name: "getEntireRow", of: (s) => s.getRange("B2:C5").getEntireRow(), address: "小学!2:5" },
    { name: "getBoundingRect", of: (s) => s.getRange("B2").getBoundingRect("D1"), address: "小学!B1:D2" },
    {
      name: "getBoundingRect of an object",
      of: (s) => s.getRange("B2").getBoundingRect(s.getRange("A7")),
      address: "小学!A2:B7",
    },
    {
      name: "getIntersection",
      of: (s) => s.getRange("A1:C3").getIntersection("B2:Z9"),
      address: "小学!B2:C3",
    },
    { name: "getRangeByIndexes", of: (s) => s.getRangeByIndexes(6, 2, 3, 1), address: "小学!C7:C9" },
    { name: "a defined name", of: (s) => s.getRange("学生数"), address: "小学!B2" },
    { name: "the sheet's own full address", of: (s) => s.getRange("小学!A1"), address: "小学!A1" },
  ])("finds its place by $name", async ({ of, address }) => {
    expect((await loaded((workbook) => of(workbook.worksheets.getItem("小学")))).address).toBe(address);
  });

  it("reads blanks beyond the sheet's real area and no values from whole columns", async () => {
    const beyond = await loaded((workbook) => workbook.worksheets.getItem("小学").getRange("AZ5000"));
    expect(beyond.values).toEqual([[""]]);
    const column = await loaded((workbook) => workbook.worksheets.getItem("小学").getRange("B:B"));
    expect(column.values).toBeNull();
  });

  it("writes entries as if they were typed, and leaves cells given null alone", async () => {
    await office.Excel.run(async (context) => {
      context.workbook.worksheets.getItem("小学").getRange("A1:D2").values = [
        ["1,234.5", "12%", "=A1", "'=A1"],
        [null, "", "true", "#N/A"],
      ];
      await context.sync();
    });
    expect(cells("小学")).toEqual([
      [1234.5, 0.12, 1240, "=A1"],
      ["城关小学", null, true, { error: "#N/A" }],
    ]);
    expect(spreadsheet.formulas("sheet-1", area(1, 4))).toEqual([[null, null, "=A1", null]]);
  });

  it("keeps digits as text in cells formatted as text", async () => {
    await office.Excel.run(async (context) => {
      const code = context.workbook.worksheets.getItem("小学").getRange("A1");
      code.numberFormat = [["@"]];
      code.values = [["0012"]];
      await context.sync();
    });
    expect(cells("小学")[0]![0]).toBe("0012");
  });

  it("writes thousands of cells, which office.js sends in pieces", async () => {
    await office.Excel.run(async (context) => {
      const rows = Array.from({ length: 900 }, (_row, r) => [r, r + 1, r + 2]);
      context.workbook.worksheets.getItem("小学").getRange("A1:C900").values = rows;
      await context.sync();
    });
    expect(spreadsheet.values("sheet-1", { row: 899, column: 0, rowCount: 1, columnCount: 3 })).toEqual([
      [899, 900, 901],
    ]);
  });

  it("colours cells and reads the colour back", async () => {
    const [fill, font] = await office.Excel.run(async (context) => {
      const { format } = context.workbook.worksheets.getItem("小学").getRange("A1:B1");
      format.fill.color = "red";
      format.font.bold = true;
      format.load("fill/color, font/bold, font/color");
      await context.sync();
      return [format.fill.color, format.font];
    });
    expect(fill).toBe("#FF0000");
    expect(font).toMatchObject({ bold: true, color: "#000000" });
  });

  it("clears contents and leaves the format", async () => {
    await office.Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem("小学").getRange("B2");
      range.format.fill.color = "#ffff00";
      range.clear("Contents");
      await context.sync();
    });
    expect(cells("小学")[1]![1]).toBeNull();
    expect(spreadsheet.formats("sheet-1", { ...area(1, 1), row: 1, column: 1 })).toEqual([
      [{ fill: "#ffff00" }],
    ]);
  });

  it("selects its cells and brings their sheet to the front", async () => {
    const address = await office.Excel.run(async (context) => {
      context.workbook.worksheets.getItem("初中 (2)").getRange("C7").select();
      const selected = context.workbook.getSelectedRange().load("address");
      const cell = context.workbook.getActiveCell().load("address");
      await context.sync();
      return [selected.address, cell.address];
    });
    expect(address).toEqual(["'初中 (2)'!C7", "'初中 (2)'!C7"]);
    expect(spreadsheet.activeSheet()).toBe("sheet-2");
  });

  it("stays the same range between batches", async () => {
    const values = await office.Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem("小学").getRange("B2");
      await context.sync();
      spreadsheet.type("小学", 1, 1, [[621]]);
      range.load("values");
      await context.sync();
      return range.values as unknown;
    });
    expect(values).toEqual([[621]]);
  });

  it("is let go when the run ends", async () => {
    expect(await keptDuring(() => undefined)).toBe(0);
    expect(await keptDuring(({ worksheets }) => worksheets.getItem("小学").getRange("A1:D9"))).toBe(1);
    expect(await keptDuring(() => undefined)).toBe(0);
  });
});

function loaded(find: (workbook: Excel.Workbook) => Excel.Range): Promise<Excel.Range> {
  return office.Excel.run(async (context) => {
    const range = find(context.workbook);
    range.load();
    await context.sync();
    return range;
  });
}

function cells(sheetName: string) {
  const { id } = spreadsheet.sheets().find(({ name }) => name === sheetName)!;
  return spreadsheet.values(id, spreadsheet.usedRange(id, true)!);
}

function area(rowCount: number, columnCount: number) {
  return { row: 0, column: 0, rowCount, columnCount };
}

/** How many objects the host keeps for the add-in, by office.js's own count. */
function keptDuring(use: (workbook: Excel.Workbook) => unknown): Promise<number> {
  return office.Excel.run(async (context) => {
    use(context.workbook);
    const internal = context.workbook as Excel.Workbook & {
      _GetReferenceCount(): OfficeExtension.ClientResult<number>;
    };
    const count = internal._GetReferenceCount();
    await context.sync();
    return count.value;
  });
}
