/**
 * @jest-environment jsdom
 */
import { SheetMissingError } from "../../../src/workbook/port";
import { describeWorkbookPort } from "../port-contract";
import {
  isCleanUp,
  readsMoreCellsThan,
  refuseRequests,
  withholdValues,
  watchRequests,
} from "./host-requests";
import { closeWorkbook, openWorkbook } from "./opened-workbook";

afterEach(closeWorkbook);

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
  it("are told, and not after the listener left", async () => {
    const { workbook, spreadsheet } = await openWorkbook({ sheets: { 小学: [["学校", 1]] } });
    const listener = jest.fn();
    const stop = await workbook.onChanged(listener);

    spreadsheet.type("小学", 0, 1, [[2]]);
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

/** Waits until a change has been told of. */
function quiet(): Promise<void> {
  return new Promise((done) => setTimeout(done, 600));
}
