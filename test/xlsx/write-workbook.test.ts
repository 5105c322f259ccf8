import {
  FileError,
  emptySheet,
  readWorkbook,
  writeWorkbook,
  type SheetContent,
  type WorkbookContent,
} from "../../src/xlsx";
import { partOf } from "./a-package";
import { readWithOther } from "./other-library";

function aSheet(given: Partial<SheetContent> = {}): SheetContent {
  return { ...emptySheet("小学"), ...given };
}

function aWorkbook(...sheets: SheetContent[]): WorkbookContent {
  return { sheets, styles: [], activeSheet: 0, definedNames: [] };
}

function unstyledCells(sheet: SheetContent): object[] {
  return sheet.cells.map(({ row, column, value, formula, spill, spilled }) => ({
    row,
    column,
    value,
    formula,
    spill,
    spilled,
  }));
}

const content: WorkbookContent = {
  activeSheet: 1,
  definedNames: [{ name: "在校生", refersTo: "小学!$B$2:$B$3" }],
  styles: [
    {
      bold: true,
      fill: "#ffee00",
      horizontal: "center",
      border: { bottom: { style: "thin", color: "#000000" } },
    },
    { numberFormat: "0.00%" },
  ],
  sheets: [
    aSheet({
      cells: [
        { row: 0, column: 0, value: "学校", style: 0 },
        { row: 1, column: 0, value: "=1+1" },
        { row: 1, column: 1, value: 0.25, style: 1 },
        { row: 2, column: 0, value: " 乙 & <丙>" },
        { row: 2, column: 1, value: false },
        { row: 3, column: 0, value: 180, formula: "STDEV.P(B2:B3)" },
        { row: 3, column: 1, value: { error: "#N/A" } },
        { row: 4, column: 0, value: 1, formula: "TRANSPOSE(B2:B3)", spill: { rowCount: 1, columnCount: 2 } },
        { row: 4, column: 1, value: 2, spilled: true },
        { row: 5, column: 2, value: null, style: 0 },
        { row: 6, column: 0, value: "0301" },
      ],
      merges: [{ row: 5, column: 0, rowCount: 1, columnCount: 2 }],
      columnWidths: new Map([[0, 24]]),
      rowHeights: new Map([[0, 30]]),
      frozenRows: 1,
      frozenColumns: 2,
      hiddenRows: [8],
      hiddenColumns: [3],
      validations: [
        {
          ranges: [{ row: 1, column: 1, rowCount: 9, columnCount: 1 }],
          type: "whole",
          operator: "between",
          formula1: "0",
          formula2: "99",
          message: "须为整数",
          alert: "stop",
        },
      ],
    }),
    aSheet({ name: "It's 2", cells: [{ row: 0, column: 0, value: 3, formula: "小学!B2" }] }),
    aSheet({ name: "底稿", visible: false }),
  ],
};

describe("a written workbook", () => {
  const bytes = writeWorkbook(content);
  const read = readWorkbook(bytes, "a.xlsx");

  it("has the same cells, looks, sizes, rules and names when read back", () => {
    const looks = read.sheets[0]!.cells.map((cell) =>
      cell.style === undefined ? null : read.styles[cell.style],
    );
    expect(read.sheets.map(unstyledCells)).toEqual(content.sheets.map(unstyledCells));
    expect(looks[0]).toMatchObject(content.styles[0]!);
    expect(looks[2]).toMatchObject(content.styles[1]!);
    expect({ ...read.sheets[0], cells: [] }).toEqual({ ...content.sheets[0], cells: [] });
    expect(read.sheets.map((sheet) => sheet.visible)).toEqual([true, true, false]);
    expect([read.activeSheet, read.definedNames]).toEqual([1, content.definedNames]);
  });

  it("is read alike by another library", () => {
    const [sheet, second] = readWithOther(bytes).sheets;
    expect(sheet!.rows.slice(0, 3).map((row) => row.slice(0, 2))).toEqual([
      ["学校", null],
      ["=1+1", 0.25],
      [" 乙 & <丙>", false],
    ]);
    expect(sheet!.cells["0,0"]!.style).toMatchObject({
      font: { bold: true },
      alignment: { horizontal: "center" },
    });
    expect(sheet!.cells["1,1"]!.style).toMatchObject({ numFmt: "0.00%" });
    expect(sheet!.cells["3,0"]!.formula).toBe("_xlfn.STDEV.P(B2:B3)");
    expect(sheet!.dataValidations).toEqual([
      expect.objectContaining({ type: "whole", range: "B2:B10", errorMessage: "须为整数" }),
    ]);
    expect([sheet!.freezePane, sheet!.merges?.length, sheet!.columns?.[0]?.width]).toEqual([
      { rows: 1, columns: 2 },
      1,
      24,
    ]);
    expect(second!.rows).toEqual([[3]]);
  });

  it("asks Excel to compute when a result is unknown", () => {
    const unknown = writeWorkbook(
      aWorkbook(aSheet({ cells: [{ row: 0, column: 0, value: null, formula: "1+1" }] })),
    );
    expect(partOf(unknown, "xl/workbook.xml")).toContain("fullCalcOnLoad");
    expect(partOf(bytes, "xl/workbook.xml")).not.toContain("fullCalcOnLoad");
  });

  it("may be empty", () => {
    expect(readWorkbook(writeWorkbook(aWorkbook(aSheet())), "a.xlsx").sheets[0]).toMatchObject({
      name: "小学",
      cells: [],
    });
  });
});

it.each<{ title: string; workbook: WorkbookContent }>([
  { title: "no sheet", workbook: aWorkbook() },
  { title: "a name with a colon", workbook: aWorkbook(aSheet({ name: "a:b" })) },
  { title: "a name twice but for case", workbook: aWorkbook(aSheet({ name: "A" }), aSheet({ name: "a" })) },
  { title: "a cell outside", workbook: aWorkbook(aSheet({ cells: [{ row: 0, column: 16_384, value: 1 }] })) },
  {
    title: "text too long",
    workbook: aWorkbook(aSheet({ cells: [{ row: 0, column: 0, value: "x".repeat(32_768) }] })),
  },
])("a workbook with $title is refused", ({ workbook }) => {
  expect(() => writeWorkbook(workbook, "a.xlsx")).toThrow(FileError);
  expect(() => writeWorkbook(workbook, "a.xlsx")).toThrow("sheet-not-writable");
});
