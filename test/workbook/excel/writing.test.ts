/**
 * @jest-environment jsdom
 */
import { excelWorkbook } from "../../../src/workbook/excel/excel-workbook";
import { isCleanUp, watchRequests } from "./host-requests";
import { closeWorkbook, openWorkbook } from "./opened-workbook";

afterEach(closeWorkbook);

describe("writing cells", () => {
  const at = (row: number, column: number) => ({ sheet: "小学", row, column });

  it("makes numbers of text, also where the cell is formatted as text, and gives all of it back", async () => {
    const { workbook, spreadsheet } = await openWorkbook({
      sheets: { 小学: [["１２０６", "842", 5, " 甲 "]] },
    });
    const [id] = spreadsheet.sheets().map((sheet) => sheet.id);
    const row = { row: 0, column: 0, rowCount: 1, columnCount: 4 };
    spreadsheet.setFormat(id!, [{ ...row, column: 1, columnCount: 1 }], { numberFormat: "@" });

    const outcome = await workbook.writeCells([
      { at: at(0, 0), before: "１２０６", after: 1206 },
      { at: at(0, 1), before: "842", after: 842 },
      { at: at(0, 2), before: 5, after: 6 },
      { at: at(0, 3), before: " 甲 ", after: "甲" },
    ]);
    expect(outcome.skipped).toEqual([]);
    expect(spreadsheet.values(id!, row)).toEqual([[1206, 842, 6, "甲"]]);

    const back = await workbook.takeBack(outcome.written);
    expect(back.skipped).toEqual([]);
    expect(spreadsheet.values(id!, row)).toEqual([["１２０６", "842", 5, " 甲 "]]);
    expect(spreadsheet.formats(id!, row)[0]![1]!.numberFormat).toBe("@");
  });

  it("leaves formulas and what has changed meanwhile, and says which", async () => {
    const { workbook, spreadsheet } = await openWorkbook({
      sheets: { 小学: [["=1+1", "七"]] },
      calculate: () => 2,
    });
    const changes = [
      { at: at(0, 0), before: 2, after: 3 },
      { at: at(0, 1), before: "7", after: 7 },
    ];

    const outcome = await workbook.writeCells(changes);

    expect(outcome).toEqual({
      written: [],
      skipped: [
        { change: changes[0], why: "formula" },
        { change: changes[1], why: "changed" },
      ],
    });
    const [id] = spreadsheet.sheets().map((sheet) => sheet.id);
    expect(spreadsheet.formulas(id!, { row: 0, column: 0, rowCount: 1, columnCount: 2 })).toEqual([
      ["=1+1", null],
    ]);
  });

  it("never makes a formula of a text", async () => {
    const { workbook, spreadsheet } = await openWorkbook({ sheets: { 小学: [[" =1+1"]] } });
    await workbook.writeCells([{ at: at(0, 0), before: " =1+1", after: "=1+1" }]);
    const [id] = spreadsheet.sheets().map((sheet) => sheet.id);
    const cell = { row: 0, column: 0, rowCount: 1, columnCount: 1 };
    expect(spreadsheet.formulas(id!, cell)).toEqual([[null]]);
    expect(spreadsheet.values(id!, cell)).toEqual([["=1+1"]]);
  });

  it("takes a thousand cells in a handful of requests", async () => {
    const rows = Array.from({ length: 1000 }, (_, index) => [String(index)]);
    const { workbook, office: opened } = await openWorkbook({ sheets: { 小学: rows } });
    const requests = watchRequests(opened);
    const changes = rows.map(([text], row) => ({ at: at(row, 0), before: text!, after: Number(text) }));

    expect((await workbook.writeCells(changes)).written).toHaveLength(1000);
    expect(requests.filter((request) => !isCleanUp(request)).length).toBeLessThanOrEqual(4);
  });
});

describe("colours in the sheet", () => {
  const at = (row: number, column: number) => ({ sheet: "小学", row, column });

  async function coloured() {
    const opened = await openWorkbook({
      sheets: {
        小学: [
          ["甲", 1],
          ["乙", 2],
        ],
        初中: [["丙"]],
      },
    });
    const { spreadsheet, workbook } = opened;
    const [id] = spreadsheet.sheets().map((sheet) => sheet.id);
    const own = {
      rects: [{ row: 0, column: 0, rowCount: 2, columnCount: 2 }],
      formula: "=A1>1",
      fill: "#00ff00",
    };
    spreadsheet.addColourRule(id!, own);
    const before = spreadsheet.colourRules(id!);
    await workbook.highlight([
      { at: at(0, 1), severity: "query" },
      { at: at(1, 1), severity: "query" },
      { at: at(0, 0), severity: "notice" },
      { at: at(0, 0), severity: "error" },
    ]);
    return { ...opened, id: id!, before };
  }

  it("are rules beside the person's own, one for each severity", async () => {
    const { spreadsheet, workbook, id, before } = await coloured();
    const ours = spreadsheet.colourRules(id).filter((rule) => !before.some((other) => other.id === rule.id));
    expect(ours.map(({ rects, formula }) => ({ rects, formula }))).toEqual([
      { rects: [{ row: 0, column: 1, rowCount: 2, columnCount: 1 }], formula: "=TRUE" },
      { rects: [{ row: 0, column: 0, rowCount: 1, columnCount: 1 }], formula: "=TRUE" },
    ]);
    expect(await workbook.hasHighlights()).toBe(true);
  });

  it("go without a trace, also on a later day, and leave the person's own", async () => {
    const { spreadsheet, id, before, office: opened } = await coloured();
    await excelWorkbook().clearHighlights();
    expect(spreadsheet.colourRules(id)).toEqual(before);
    expect(opened.host.settings.has("balance-indicators.highlights")).toBe(false);
  });

  it("take the place of those before", async () => {
    const { spreadsheet, workbook, id, before } = await coloured();
    await workbook.highlight([{ at: at(1, 0), severity: "error" }]);
    expect(spreadsheet.colourRules(id)).toHaveLength(before.length + 1);
    await workbook.highlight([]);
    expect(spreadsheet.colourRules(id)).toEqual(before);
  });

  it("are removed where the person removed some of them, or a sheet, already", async () => {
    const { spreadsheet, workbook, id } = await coloured();
    spreadsheet.colourRules(id).forEach((rule) => spreadsheet.removeColourRule(id, rule.id));
    await workbook.clearHighlights();
    expect(await workbook.hasHighlights()).toBe(false);
  });

  it("of thousands of cells are a handful of rules", async () => {
    const { spreadsheet, workbook } = await openWorkbook({ sheets: { 小学: [["甲"]] } });
    const marks = Array.from({ length: 3000 }, (_, row) => ({
      at: at(row * 2, 3),
      severity: "error" as const,
    }));
    await workbook.highlight(marks);
    expect(spreadsheet.colourRules(spreadsheet.sheets()[0]!.id).length).toBeLessThanOrEqual(10);
  });
});

describe("hidden rows", () => {
  const rows = Array.from({ length: 500 }, (_, index) => [`第${index}小学`]);

  it("are told, in a few requests", async () => {
    const { workbook, office: opened } = await openWorkbook({
      sheets: { 小学: rows },
      hiddenRows: [3, 64, 65, 499],
    });
    const requests = watchRequests(opened);

    expect((await workbook.readSheet("小学")).hiddenRows).toEqual([3, 64, 65, 499]);
    expect(requests.filter((request) => !isCleanUp(request)).length).toBeLessThanOrEqual(4);
  });

  it("are told where all of them are hidden", async () => {
    const { workbook } = await openWorkbook({ sheets: { 小学: [["甲"], ["乙"]] }, hiddenRows: [0, 1] });
    expect((await workbook.readSheet("小学")).hiddenRows).toEqual([0, 1]);
  });
});

describe("plain data kept with the workbook", () => {
  it("is read back, replaced and removed", async () => {
    const { workbook, office: opened } = await openWorkbook({ sheets: { 小学: [["学校"]] } });

    await workbook.keep("balance-indicators.test", { a: [1, "二"] });
    expect(await workbook.readKept("balance-indicators.test")).toEqual({ a: [1, "二"] });
    await workbook.keep("balance-indicators.test", 2);
    expect(await workbook.readKept("balance-indicators.test")).toBe(2);
    await workbook.keep("balance-indicators.test", null);
    expect(await workbook.readKept("balance-indicators.test")).toBeNull();
    expect(opened.host.settings.has("balance-indicators.test")).toBe(false);
  });
});
