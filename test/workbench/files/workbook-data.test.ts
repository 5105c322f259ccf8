import { newWorkbook } from "../../../src/workbench/files/new-workbook";
import { gridValidation } from "../../../src/workbench/files/validation-rule";
import {
  charactersToPixels,
  pointsToPixels,
  sheetIdAt,
  workbookData,
} from "../../../src/workbench/files/workbook-data";
import { type SheetContent, type ValidationRule, type WorkbookContent } from "../../../src/xlsx";

function aWorkbook(sheet: Partial<SheetContent>, more: Partial<WorkbookContent> = {}): WorkbookContent {
  const plain = newWorkbook("小学");
  return { ...plain, sheets: [{ ...plain.sheets[0]!, ...sheet }], ...more };
}

function firstSheet(content: WorkbookContent) {
  return workbookData(content, "book").sheets![sheetIdAt(0)]!;
}

describe("workbookData", () => {
  it("brings values, formulas and looks to their cells", () => {
    const content = aWorkbook(
      { cells: [{ row: 3, column: 1, value: 5, formula: "SUM(B1:B3)", style: 0 }] },
      { styles: [{ bold: true }] },
    );
    expect(firstSheet(content).cellData).toEqual({ 3: { 1: { v: 5, t: 2, f: "=SUM(B1:B3)", s: "file-0" } } });
    expect(workbookData(content, "book").styles).toEqual({ "file-0": { bl: 1 } });
  });

  it("leaves out stored results of an array, which would block it", () => {
    const cells = [
      { row: 0, column: 0, value: 1, formula: "X()", spill: { rowCount: 2, columnCount: 1 } },
      { row: 1, column: 0, value: 2, spilled: true as const, style: 0 },
    ];
    expect(firstSheet(aWorkbook({ cells }, { styles: [{}] })).cellData).toEqual({
      0: { 0: { f: "=X()" } },
      1: { 0: { s: "file-0" } },
    });
  });

  it("leaves room around the cells and never less than an empty sheet has", () => {
    expect(firstSheet(aWorkbook({}))).toMatchObject({ rowCount: 1000, columnCount: 26 });
    expect(firstSheet(aWorkbook({ cells: [{ row: 1999, column: 39, value: 1 }] }))).toMatchObject({
      rowCount: 2200,
      columnCount: 48,
    });
  });

  it("brings sizes, hidden rows, merges and frozen rows", () => {
    const sheet = firstSheet(
      aWorkbook({
        columnWidths: new Map([[2, 10]]),
        rowHeights: new Map([[0, 30]]),
        hiddenRows: [0, 7],
        merges: [{ row: 0, column: 0, rowCount: 1, columnCount: 4 }],
        frozenRows: 4,
      }),
    );
    expect(sheet.columnData).toEqual({ 2: { w: 70 } });
    expect(sheet.rowData).toEqual({ 0: { h: 40, ia: 0, hd: 1 }, 7: { hd: 1 } });
    expect(sheet.mergeData).toEqual([{ startRow: 0, startColumn: 0, endRow: 0, endColumn: 3 }]);
    expect(sheet.freeze).toEqual({ xSplit: 0, ySplit: 4, startRow: 4, startColumn: -1 });
  });

  it("shows the active sheet even when the file hides it", () => {
    expect(firstSheet(aWorkbook({ visible: false })).hidden).toBe(0);
    expect(firstSheet(aWorkbook({ visible: false }, { activeSheet: 1 })).hidden).toBe(1);
  });
});

describe("charactersToPixels and pointsToPixels", () => {
  it("agree with Excel's sizes at 96 dots an inch", () => {
    expect(charactersToPixels(9.140625)).toBe(64);
    expect(pointsToPixels(15)).toBe(20);
  });
});

describe("gridValidation", () => {
  const ranges = [{ row: 1, column: 1, rowCount: 5, columnCount: 1 }];
  const ruleOf = (rule: Omit<ValidationRule, "ranges">) => gridValidation({ ranges, ...rule })[0];

  it("reads the words of a list, doubled quotes and all", () => {
    expect(ruleOf({ type: "list", formula1: '"小学, 初中,""特殊"""' })?.formula1).toBe(
      '["小学","初中","\\"特殊\\""]',
    );
  });

  it("gives a list no operator, with which every word would be wrong", () => {
    expect(ruleOf({ type: "list", operator: "between", formula1: "县!$A$1:$A$3" })).toMatchObject({
      formula1: "=县!$A$1:$A$3",
      ranges: [{ startRow: 1, startColumn: 1, endRow: 5, endColumn: 1 }],
    });
    expect(ruleOf({ type: "list", operator: "between", formula1: "A1" })).not.toHaveProperty("operator");
  });

  it("reads limits as numbers or formulas, between unless said otherwise", () => {
    expect(ruleOf({ type: "whole", formula1: "0", formula2: "$B$1" })).toMatchObject({
      operator: "between",
      formula1: "0",
      formula2: "=$B$1",
    });
  });

  it("leaves rules it does not know to the file", () => {
    expect(ruleOf({ type: "time", formula1: "0.5" })).toBeUndefined();
  });
});
