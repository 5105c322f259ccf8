/**
 * @jest-environment jsdom
 */
import { memorySpreadsheet } from "../memory-spreadsheet";
import { openOfficeWindow, type OfficeWindow } from "./office-window";

let office: OfficeWindow;
const onChartAdded = jest.fn();

beforeEach(async () => {
  onChartAdded.mockClear();
  const sheets = {
    数据: [
      ["甲", 1, 5],
      ["乙", 2, 6],
    ],
    另一张: [],
  };
  office = await openOfficeWindow(memorySpreadsheet({ sheets }), { onChartAdded });
});
afterEach(() => office.close());

/** Adds a chart of columns B and C. */
const added = (context: Excel.RequestContext) => {
  const sheet = context.workbook.worksheets.getItem("数据");
  return sheet.charts.add("ColumnClustered", sheet.getRange("B1:C2"), "Columns");
};

describe("charts", () => {
  it("are added to one sheet, with a series for each column, and whoever draws none is told", async () => {
    const found = await office.Excel.run(async (context) => {
      added(context).name = "均衡";
      const { charts } = context.workbook.worksheets.getItem("数据");
      charts.load("count,items/name,items/chartType,items/series/count");
      const elsewhere = context.workbook.worksheets.getItem("另一张").charts.getCount();
      await context.sync();
      const items = charts.items.map(({ name, chartType, series }) => [name, chartType, series.count]);
      return { count: charts.count, items, elsewhere: elsewhere.value };
    });
    expect(found).toEqual({ count: 1, items: [["均衡", "ColumnClustered", 2]], elsewhere: 0 });
    expect(onChartAdded).toHaveBeenCalledTimes(1);
  });

  it("are found by name, keep their titles, and are deleted", async () => {
    const titles = await office.Excel.run(async (context) => {
      const chart = added(context);
      chart.name = "均衡";
      chart.title.text = "差异系数";
      chart.axes.valueAxis.title.text = "系数";
      await context.sync();
      const same = context.workbook.worksheets.getItem("数据").charts.getItem("均衡");
      same.load("title/text,axes/valueAxis/title/text,axes/categoryAxis/title/text");
      await context.sync();
      const { valueAxis, categoryAxis } = same.axes;
      same.delete();
      const left = context.workbook.worksheets.getItem("数据").charts.getCount();
      const gone = context.workbook.worksheets.getItem("数据").charts.getItemOrNullObject("均衡");
      await context.sync();
      return [same.title.text, valueAxis.title.text, categoryAxis.title.text, left.value, gone.isNullObject];
    });
    expect(titles).toEqual(["差异系数", "系数", "", 0, true]);
  });

  it("take further series with values and places of their own", async () => {
    const names = await office.Excel.run(async (context) => {
      const chart = added(context);
      const sheet = context.workbook.worksheets.getItem("数据");
      const series = chart.series.add("上限");
      series.setValues(sheet.getRange("C1:C2"));
      series.setXAxisValues(sheet.getRange("A1:A2"));
      series.chartType = "Line";
      chart.setPosition("A5", "D9");
      chart.series.load("items/name,items/chartType");
      await context.sync();
      return chart.series.items.map(({ name, chartType }) => [name, chartType]);
    });
    expect(names).toEqual([
      ["Series1", "ColumnClustered"],
      ["Series2", "ColumnClustered"],
      ["上限", "Line"],
    ]);
  });

  it("of a kind that is not known here are refused, not taken for another", async () => {
    const adding = office.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("数据");
      sheet.charts.add("Sunburst", sheet.getRange("B1:C2"));
      await context.sync();
    });
    await expect(adding).rejects.toMatchObject({ code: "ApiNotFound" });
  });
});

describe("the layout of a sheet", () => {
  it("has column widths in points, frozen rows and lists to choose from", async () => {
    const spreadsheet = memorySpreadsheet({ sheets: { 表: [["a"]] } });
    office.close();
    office = await openOfficeWindow(spreadsheet);
    const width = await office.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("表");
      const column = sheet.getRange("B1");
      column.format.columnWidth = 75;
      sheet.freezePanes.freezeRows(2);
      sheet.getRange("B2:B4").dataValidation.rule = { list: { inCellDropDown: true, source: "是,否" } };
      column.load("format/columnWidth");
      await context.sync();
      return column.format.columnWidth;
    });
    expect(width).toBe(75);
    expect(spreadsheet.columnWidth("sheet-1", 1)).toBe(100);
    expect(spreadsheet.frozen("sheet-1")).toEqual({ rows: 2, columns: 0 });
    expect(spreadsheet.entryRules("sheet-1")).toMatchObject([
      { rects: [{ row: 1, column: 1, rowCount: 3, columnCount: 1 }], type: "list", formula1: '"是,否"' },
    ]);
  });
});
