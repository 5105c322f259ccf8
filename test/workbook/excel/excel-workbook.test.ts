/**
 * @jest-environment jsdom
 */
import { excelWorkbook } from "../../../src/workbook/excel/excel-workbook";
import { SheetMissingError } from "../../../src/workbook/port";
import { memorySpreadsheet, type MemorySpreadsheetContent } from "../../workbench/memory-spreadsheet";
import { openOfficeWindow, type OfficeWindow } from "../../workbench/office-host/office-window";
import { describeWorkbookPort } from "../port-contract";
import {
  isCleanUp,
  readsMoreCellsThan,
  refuseRequests,
  withholdValues,
  watchRequests,
} from "./host-requests";

let office: OfficeWindow | null = null;

afterEach(() => office?.close());

async function openWorkbook(
  content: MemorySpreadsheetContent,
  settings: Readonly<Record<string, string>> = {},
) {
  let recalculations = 0;
  // as large as Excel's own sheets
  const spreadsheet = {
    ...memorySpreadsheet(content),
    size: () => ({ rowCount: 1_048_576, columnCount: 16_384 }),
    recalculate: () => {
      recalculations += 1;
    },
  };
  office = await openOfficeWindow(spreadsheet, { settings });
  const { Excel, Office, OfficeExtension } = office;
  Object.assign(globalThis, { Excel, Office, OfficeExtension });
  return { spreadsheet, office, workbook: excelWorkbook(), recalculated: () => recalculations };
}

describeWorkbookPort("Excel", async (sheets) => {
  const { workbook } = await openWorkbook({
    sheets: Object.fromEntries(sheets.map(({ name, rows }) => [name, rows])),
    hidden: sheets.filter(({ visible }) => !visible).map(({ name }) => name),
  });
  return workbook;
});

describe("excelWorkbook", () => {
  it("lists the sheets in tab order, and which are visible and active", async () => {
    const { workbook } = await openWorkbook({
      sheets: { 说明: [["读我"]], 小学: [["学校"]] },
      hidden: ["小学"],
    });

    expect(await workbook.listSheets()).toEqual([
      { name: "说明", visible: true, active: true },
      { name: "小学", visible: false, active: false },
    ]);
  });

  it("reads numbers, texts, booleans, errors and blanks as what they are", async () => {
    const { workbook } = await openWorkbook({
      sheets: {
        小学: [
          [null, "学校", 0],
          [true, { error: "#DIV/0!" }, null],
          ["#N/A", 4.5, "中心小学"],
        ],
      },
    });

    const { rows, origin } = await workbook.readSheet("小学");

    expect(origin).toEqual({ sheet: "小学", row: 0, column: 0 });
    expect(rows).toEqual([
      [null, "学校", 0],
      [true, { error: "#DIV/0!" }, null],
      ["#N/A", 4.5, "中心小学"],
    ]);
  });

  it("starts at the first filled cell", async () => {
    const { workbook } = await openWorkbook({ sheets: { 小学: [[], [], [null, "学校", "学生数"]] } });

    expect(await workbook.readSheet("小学")).toEqual({
      origin: { sheet: "小学", row: 2, column: 1 },
      rows: [["学校", "学生数"]],
    });
  });

  it("reads a sheet without cells as no rows", async () => {
    const { workbook } = await openWorkbook({ sheets: { 空表: [] } });

    expect((await workbook.readSheet("空表")).rows).toEqual([]);
  });

  it("rejects with the sheet's name when there is no such sheet", async () => {
    const { workbook } = await openWorkbook({ sheets: { 小学: [["学校"]] } });

    await expect(workbook.readSheet("初中")).rejects.toThrow(new SheetMissingError("初中"));
    await expect(workbook.reveal({ sheet: "初中", row: 0, column: 0 })).rejects.toThrow(SheetMissingError);
  });

  it("lists and reads a sheet of 2,000 × 40 cells in three requests", async () => {
    const { workbook, office: opened } = await openWorkbook({ sheets: { 小学: numbers(2000, 40) } });
    const requests = watchRequests(opened);

    await workbook.listSheets();
    const { rows } = await workbook.readSheet("小学");

    expect(requests.filter((request) => !isCleanUp(request)).length).toBeLessThanOrEqual(3);
    expect(rows.length).toBe(2000);
    expect(rows[1999]?.[39]).toBe(1999 * 40 + 39);
  });

  it("reads a sheet too big for one answer in several, and loses no row", async () => {
    const { workbook } = await openWorkbook({ sheets: { 大表: numbers(2503, 41) } });

    const { rows } = await workbook.readSheet("大表");

    expect(JSON.stringify(rows) === JSON.stringify(numbers(2503, 41))).toBe(true);
  });

  it("selects the cell on its sheet", async () => {
    const { workbook, spreadsheet } = await openWorkbook({ sheets: { 说明: [["读我"]], 小学: [["学校"]] } });

    await workbook.reveal({ sheet: "小学", row: 6, column: 2 });

    const { sheetId, rect } = spreadsheet.selection();
    expect(spreadsheet.sheets().find(({ id }) => id === sheetId)?.name).toBe("小学");
    expect(rect).toEqual({ row: 6, column: 2, rowCount: 1, columnCount: 1 });
  });
});

describe("writing a formula", () => {
  const sheets = {
    小学: [
      ["学校", "图书"],
      ["甲小学", 300],
      ["乙小学", null],
    ],
  };

  it("tells which cells are selected, as a formula writes them", async () => {
    const { workbook, spreadsheet } = await openWorkbook({ sheets });
    const [sheet] = spreadsheet.sheets();
    spreadsheet.select(sheet!.id, { row: 1, column: 1, rowCount: 2, columnCount: 1 });

    expect(await workbook.readSelection()).toEqual({
      at: { sheet: "小学", row: 1, column: 1 },
      ...{ rowCount: 2, columnCount: 1, reference: "小学!B2:B3" },
    });
  });

  it("goes into an empty cell, and into a filled one only when that was agreed to", async () => {
    const { workbook, spreadsheet } = await openWorkbook({ sheets });
    const [sheet] = spreadsheet.sheets();
    const at = (row: number) => ({ sheet: "小学", row, column: 1 });
    const formulaIn = (row: number) =>
      spreadsheet.formulas(sheet!.id, { row, column: 1, rowCount: 1, columnCount: 1 })[0]![0];

    expect(await workbook.insertFormula(at(2), "=1+1", false)).toBe(true);
    expect(formulaIn(2)).toBe("=1+1");
    expect(await workbook.insertFormula(at(1), "=1+1", false)).toBe(false);
    expect(formulaIn(1)).toBeNull();
    expect(await workbook.insertFormula(at(1), "=1+1", true)).toBe(true);
    expect(formulaIn(1)).toBe("=1+1");
  });
});

describe("writing cells", () => {
  const at = (row: number, column: number) => ({ sheet: "小学", row, column });

  it("makes numbers of text, also where the cell is formatted as text, and gives all of it back", async () => {
    const { workbook, spreadsheet } = await openWorkbook({
      sheets: { 小学: [["１２０６", "842", 5, " 甲 "]] },
    });
    const [id] = spreadsheet.sheets().map((sheet) => sheet.id);
    const row = { row: 0, column: 0, rowCount: 1, columnCount: 4 };
    spreadsheet.setFormat(id!, { ...row, column: 1, columnCount: 1 }, { numberFormat: "@" });

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

describe("the standard chosen for the workbook", () => {
  const choice = { packId: "hebei", stage: "junior" } as const;

  it("is kept among the document's settings, and read again", async () => {
    const { workbook, office: opened } = await openWorkbook({ sheets: { 小学: [["学校"]] } });

    await workbook.keepStandard(choice);

    expect(await workbook.readStandard()).toEqual(choice);
    expect(JSON.parse(opened.host.settings.get("balance-indicators.standard") ?? "null")).toEqual(choice);
  });

  it("is restored from a document that was saved with it", async () => {
    const saved = { "balance-indicators.standard": JSON.stringify(choice) };
    const { workbook } = await openWorkbook({ sheets: { 小学: [["学校"]] } }, saved);

    expect(await workbook.readStandard()).toEqual(choice);
  });

  it("has the formulas that follow it calculated anew, once it is kept", async () => {
    const { workbook, recalculated } = await openWorkbook({ sheets: { 小学: [["学校"]] } });
    expect(recalculated()).toBe(0);

    await workbook.keepStandard(choice);

    expect(recalculated()).toBe(1);
  });
});

describe("what Excel refuses", () => {
  it.each([
    { answer: "InvalidOperationInCellEditMode", code: "workbook-busy" },
    { answer: "AccessDenied", code: "access-denied" },
    { answer: "ApiNotFound", code: "not-supported" },
    { answer: "ServiceNotAvailable", code: "no-answer" },
    { answer: "SomethingNew", code: "workbook-failed" },
  ])("as $answer is told as $code", async ({ answer, code }) => {
    const { workbook, office: opened } = await openWorkbook({ sheets: { 小学: [["学校"]] } });
    refuseRequests(opened, answer, () => true);

    await expect(workbook.listSheets()).rejects.toMatchObject({ name: "WorkbookError", code });
  });

  it("as too big an answer is asked for in smaller pieces", async () => {
    const { workbook, office: opened } = await openWorkbook({ sheets: { 小学: numbers(40, 5) } });
    refuseRequests(opened, "ResponsePayloadSizeLimitExceeded", readsMoreCellsThan(50));

    expect((await workbook.readSheet("小学")).rows).toEqual(numbers(40, 5));
  });

  it("by handing over nothing is asked for in smaller pieces", async () => {
    const { workbook, office: opened } = await openWorkbook({ sheets: { 小学: numbers(40, 5) } });
    withholdValues(opened, readsMoreCellsThan(50));

    expect((await workbook.readSheet("小学")).rows).toEqual(numbers(40, 5));
  });

  it("for a single row names the row", async () => {
    const { workbook, office: opened } = await openWorkbook({ sheets: { 小学: numbers(3, 5) } });
    refuseRequests(opened, "ResponsePayloadSizeLimitExceeded", readsMoreCellsThan(4));

    await expect(workbook.readSheet("小学")).rejects.toMatchObject({
      code: "row-too-large",
      params: { row: 0 },
    });
  });

  it("need not be tried when the sheet holds more than anybody reads", async () => {
    const { workbook } = await openWorkbook({
      sheets: { 小学: [[1], ...Array<[]>(999_999).fill([]), [1, 2, 3]] },
    });

    await expect(workbook.readSheet("小学")).rejects.toMatchObject({
      code: "sheet-too-large",
      params: { cells: 3_000_003 },
    });
  });
});

describe("changes heard from Excel", () => {
  it("are told once for a burst, and not after the listener left", async () => {
    const { workbook, spreadsheet } = await openWorkbook({ sheets: { 小学: [["学校", 1]] } });
    const listener = jest.fn();
    const stop = await workbook.onChanged(listener);

    spreadsheet.type("小学", 0, 1, [[2]]);
    spreadsheet.type("小学", 0, 1, [[3]]);
    await quiet();
    expect(listener).toHaveBeenCalledTimes(1);

    spreadsheet.type("小学", 0, 1, [[4]]);
    await stop();
    spreadsheet.type("小学", 0, 1, [[5]]);
    await quiet();
    expect(listener).toHaveBeenCalledTimes(1);
  });

  it("include sheets that come and are renamed", async () => {
    const { workbook, spreadsheet } = await openWorkbook({ sheets: { 小学: [["学校", 1]] } });
    const listener = jest.fn();
    await workbook.onChanged(listener);

    spreadsheet.addSheet("初中");
    await quiet();
    expect(listener).toHaveBeenCalledTimes(1);

    spreadsheet.renameSheet("sheet-1", "小学部");
    await quiet();
    expect(listener).toHaveBeenCalledTimes(2);
  });
});

function numbers(rowCount: number, columnCount: number): number[][] {
  return Array.from({ length: rowCount }, (_row, r) =>
    Array.from({ length: columnCount }, (_cell, c) => r * columnCount + c),
  );
}

/** Waits longer than a burst of changes may last. */
function quiet(): Promise<void> {
  return new Promise((done) => setTimeout(done, 600));
}
