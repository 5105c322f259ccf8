/**
 * @jest-environment jsdom
 */
import { excelWorkbook } from "../../../src/workbook/excel/excel-workbook";
import { SheetMissingError } from "../../../src/workbook/port";
import { type ChartToInsert, type SheetToWrite } from "../../../src/workbook/sheet-to-write";
import { memorySpreadsheet } from "../../workbench/memory-spreadsheet";
import { openOfficeWindow, type OfficeWindow } from "../../workbench/office-host/office-window";
import { refuseRequests } from "./host-requests";

let office: OfficeWindow | null = null;

afterEach(() => office?.close());

async function openWorkbook() {
  const spreadsheet = memorySpreadsheet({ sheets: { 小学: [["学校"]] } });
  office = await openOfficeWindow(spreadsheet);
  const { Excel, Office, OfficeExtension } = office;
  Object.assign(globalThis, { Excel, Office, OfficeExtension });
  return { spreadsheet, office, workbook: excelWorkbook() };
}

const aSheet = (changes: Partial<SheetToWrite> = {}): SheetToWrite => ({
  name: "标准",
  rows: [["标题"], [], ["指标", "方向"], ["图书", "下限", 25]],
  headings: [0, 2],
  columnWidths: [40, 14],
  frozenRows: 1,
  lists: [{ column: 1, fromRow: 3, rowCount: 1, words: ["下限", "上限"] }],
  ...changes,
});

describe("writing a sheet", () => {
  it("fills a new sheet behind the last one, laid out and shown", async () => {
    const { workbook, spreadsheet } = await openWorkbook();
    const written = await workbook.writeSheet(aSheet());

    expect((await workbook.listSheets()).map(({ name, active }) => [name, active])).toEqual([
      ["小学", false],
      ["标准", true],
    ]);
    const id = spreadsheet.sheets()[1]!.id;
    expect((await workbook.readSheet("标准")).rows).toEqual([
      ["标题", null, null],
      [null, null, null],
      ["指标", "方向", null],
      ["图书", "下限", 25],
    ]);
    expect(written.sheet).toBe("标准");
    expect(spreadsheet.formats(id, { row: 0, column: 0, rowCount: 4, columnCount: 1 })).toMatchObject([
      [{ bold: true }],
      [{}],
      [{ bold: true }],
      [{}],
    ]);
    expect([0, 1].map((column) => spreadsheet.columnWidth(id, column))).toEqual([285, 103]);
    expect(spreadsheet.frozen(id)).toEqual({ rows: 1, columns: 0 });
    expect(spreadsheet.entryRules(id)).toMatchObject([
      { rects: [{ row: 3, column: 1, rowCount: 1, columnCount: 1 }], type: "list", formula1: '"下限,上限"' },
    ]);
  });

  it("never takes a name that is there, and keeps within what a name may be", async () => {
    const { workbook } = await openWorkbook();
    await workbook.writeSheet(aSheet({ name: "小学" }));
    await workbook.writeSheet(aSheet({ name: "小学" }));
    await workbook.writeSheet(aSheet({ name: "教督/6号:" + "长".repeat(40) }));

    const names = (await workbook.listSheets()).map(({ name }) => name);
    expect(names.slice(0, 3)).toEqual(["小学", "小学 (2)", "小学 (3)"]);
    expect(names[3]).toHaveLength(31);
    expect((await workbook.readSheet("小学")).rows).toEqual([["学校"]]);
  });

  it("keeps text as it is, whatever it looks like", async () => {
    const { workbook } = await openWorkbook();
    const rows = [["2017", "=1+1", "1-2", "TRUE", "'x", "#N/A", "+5", ".5"]];
    await workbook.writeSheet(aSheet({ rows, headings: [], lists: [] }));

    expect((await workbook.readSheet("标准")).rows).toEqual(rows);
  });

  it("leaves out a list that is longer than Excel takes", async () => {
    const { workbook, spreadsheet } = await openWorkbook();
    const words = Array.from({ length: 60 }, (_, index) => `指标第${index}`);
    await workbook.writeSheet(aSheet({ lists: [{ column: 0, fromRow: 3, rowCount: 1, words }] }));

    expect(spreadsheet.entryRules(spreadsheet.sheets()[1]!.id)).toEqual([]);
  });

  it("leaves nothing behind when Excel refuses", async () => {
    const { workbook, office: opened } = await openWorkbook();
    refuseRequests(opened, "AccessDenied", ({ message }) =>
      message.body.Actions.some(({ Name }) => Name === "Values"),
    );

    await expect(workbook.writeSheet(aSheet())).rejects.toMatchObject({ code: "access-denied" });
    expect((await workbook.listSheets()).map(({ name }) => name)).toEqual(["小学"]);
  });

  it("is undone only while nobody has changed the sheet", async () => {
    const { workbook, spreadsheet } = await openWorkbook();
    const first = await workbook.writeSheet(aSheet());
    const second = await workbook.writeSheet(aSheet());
    spreadsheet.type("标准 (2)", 3, 2, [[30]]);

    expect(await workbook.removeWritten(second)).toBe(false);
    expect(await workbook.removeWritten(first)).toBe(true);
    expect((await workbook.listSheets()).map(({ name }) => name)).toEqual(["小学", "标准 (2)"]);
    await expect(workbook.removeWritten(first)).rejects.toThrow(SheetMissingError);
  });
});

const aChart: ChartToInsert = {
  kind: "dots",
  sheetName: "图 生均图书",
  title: "生均图书",
  description: "2 所学校。",
  axes: { along: "册", values: "" },
  table: [
    ["学校", "册", "高度", "标准值", "高度"],
    ["城关小学", 12, 1, 25, 0],
    ["东街小学", 28, 2, 25, 3],
  ],
  series: [
    { name: "学校", along: 1, values: 2, rowCount: 2, isLine: false },
    { name: "标准值", along: 3, values: 4, rowCount: 2, isLine: true },
  ],
};

describe("inserting a chart", () => {
  it("writes the table to a new sheet and draws from it, named all over", async () => {
    const { workbook, office: opened } = await openWorkbook();
    const written = await workbook.insertChart(aChart);

    expect((await workbook.readSheet(written.sheet)).rows[3]).toEqual(aChart.table[0]);
    const drawn = await opened.Excel.run(async (context) => {
      const { charts } = context.workbook.worksheets.getItem(written.sheet);
      charts.load(
        "items/name,items/title/text,items/series/items/name,items/series/items/chartType," +
          "items/axes/categoryAxis/title/text",
      );
      await context.sync();
      return charts.items.map(({ name, title, axes, series }) => ({
        name,
        title: title.text,
        along: axes.categoryAxis.title.text,
        series: series.items.map((each) => [each.name, each.chartType]),
      }));
    });
    expect(drawn).toEqual([
      {
        name: "生均图书",
        title: "生均图书",
        along: "册",
        series: [
          ["学校", "XYScatter"],
          ["标准值", "XYScatterLinesNoMarkers"],
        ],
      },
    ]);
  });

  it("is undone with its sheet", async () => {
    const { workbook } = await openWorkbook();
    const written = await workbook.insertChart(aChart);

    expect(await workbook.removeWritten(written)).toBe(true);
    expect((await workbook.listSheets()).map(({ name }) => name)).toEqual(["小学"]);
  });
});
