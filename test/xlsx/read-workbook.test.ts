import { readWorkbook, type CellStyle } from "../../src/xlsx";
import { aPackage } from "./a-package";
import { writeWithOther } from "./other-library";

const styles = `<?xml version="1.0"?><styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">
<numFmts count="1"><numFmt numFmtId="176" formatCode="0.000_ "/></numFmts>
<fonts count="2"><font><sz val="11"/><name val="宋体"/></font><font><b/><i val="0"/><u/><sz val="16"/><color theme="4" tint="0.5"/><name val="黑体"/></font></fonts>
<fills count="4"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill>
<fill><patternFill patternType="solid"><fgColor rgb="FFFFC000"/></patternFill></fill><fill><patternFill patternType="solid"><fgColor indexed="10"/></patternFill></fill></fills>
<borders count="2"><border><left/><right/><top/><bottom/></border><border><left style="thin"><color auto="1"/></left><right/><top style="medium"><color rgb="FF00B050"/></top><bottom/></border></borders>
<cellXfs count="4"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/><xf numFmtId="176" fontId="1" fillId="2" borderId="1"><alignment horizontal="centerContinuous" vertical="center" wrapText="1"/></xf>
<xf numFmtId="10" fontId="0" fillId="3" borderId="0"/><xf numFmtId="31" fontId="0" fillId="0" borderId="0"><alignment vertical="top"/></xf></cellXfs></styleSheet>`;

function withSheet(inner: string): ReturnType<typeof readWorkbook> {
  return readWorkbook(aPackage({ sheets: { 小学: inner }, styles }), "a.xlsx");
}

describe("the look of a workbook", () => {
  const read = withSheet(
    '<sheetViews><sheetView workbookViewId="0"><pane xSplit="2" ySplit="3" state="frozen"/></sheetView></sheetViews>' +
      '<cols><col min="1" max="2" width="20.5"/><col min="4" max="16384" width="9" hidden="1"/></cols>' +
      '<sheetData><row r="1" ht="30" customHeight="1"><c r="A1" s="1" t="inlineStr"><is><t>甲</t></is></c><c r="B1" s="2"/></row>' +
      '<row r="2" hidden="1"><c r="A2" s="3"><v>45000</v></c><c r="B2"><v>1</v></c></row></sheetData>' +
      '<mergeCells><mergeCell ref="A1:C2"/></mergeCells>' +
      '<dataValidations><dataValidation type="whole" operator="greaterThan" error="须为正数" sqref="B2:B9 D2"><formula1>0</formula1></dataValidation></dataValidations>' +
      '<extLst><ext xmlns:x14="urn:x14" xmlns:xm="urn:xm"><x14:dataValidations><x14:dataValidation type="list"><x14:formula1><xm:f>表!$A$1:$A$3</xm:f></x14:formula1><xm:sqref>E1</xm:sqref></x14:dataValidation></x14:dataValidations></ext></extLst>',
  );
  const [sheet] = read.sheets;
  const look = (row: number, column: number): CellStyle | undefined => {
    const style = sheet!.cells.find((cell) => cell.row === row && cell.column === column)?.style;
    return style === undefined ? undefined : read.styles[style];
  };

  it("has fonts, fills, borders, alignment and number formats", () => {
    expect(look(0, 0)).toEqual({
      numberFormat: "0.000_ ",
      bold: true,
      underline: true,
      fontName: "黑体",
      fontSize: 16,
      fontColor: "#a7c0de",
      fill: "#ffc000",
      horizontal: "center",
      vertical: "middle",
      wrap: true,
      border: { left: { style: "thin" }, top: { style: "medium", color: "#00b050" } },
    });
    expect(look(0, 1)).toEqual({ numberFormat: "0.00%", fontName: "宋体", fontSize: 11, fill: "#ff0000" });
    expect(look(1, 0)).toMatchObject({ numberFormat: 'yyyy"年"m"月"d"日"', vertical: "top" });
    expect(look(1, 1)).toBeUndefined();
  });

  it("has sizes, merges, frozen panes and what is hidden", () => {
    expect(sheet).toMatchObject({ frozenRows: 3, frozenColumns: 2, hiddenRows: [1] });
    expect([sheet!.columnWidths.get(1), sheet!.columnWidths.get(2), sheet!.rowHeights.get(0)]).toEqual([
      20.5,
      undefined,
      30,
    ]);
    expect(sheet!.hiddenColumns.slice(0, 2)).toEqual([3, 4]);
    expect(sheet!.merges).toEqual([{ row: 0, column: 0, rowCount: 2, columnCount: 3 }]);
  });

  it("has the validation rules, also those of the 2009 extension", () => {
    expect(sheet!.validations).toEqual([
      {
        ranges: [
          { row: 1, column: 1, rowCount: 8, columnCount: 1 },
          { row: 1, column: 3, rowCount: 1, columnCount: 1 },
        ],
        type: "whole",
        operator: "greaterThan",
        formula1: "0",
        message: "须为正数",
      },
      {
        ranges: [{ row: 0, column: 4, rowCount: 1, columnCount: 1 }],
        type: "list",
        formula1: "表!$A$1:$A$3",
      },
    ]);
  });
});

describe("the formulas of a workbook", () => {
  const formulas = (inner: string) =>
    withSheet(`<sheetData>${inner}</sheetData>`).sheets[0]!.cells.map((cell) => cell.formula);

  it("are written out where cells share one", () => {
    const master =
      '<row r="1"><c r="A1"><f t="shared" si="0" ref="A1:C1">SUM(D:D)&amp;"A1"+E5</f><v>1</v></c>';
    const others =
      '<c r="B1"><f t="shared" si="0"/><v>1</v></c><c r="C1"><f t="shared" si="0"/><v>1</v></c></row>';
    expect(formulas(master + others)).toEqual(['SUM(D:D)&"A1"+E5', 'SUM(E:E)&"A1"+F5', 'SUM(F:F)&"A1"+G5']);
  });

  it("tell which cells an array fills", () => {
    const { cells } = withSheet(
      '<sheetData><row r="1"><c r="A1"><f t="array" ref="A1:B1">TRANSPOSE(D1:D2)</f><v>1</v></c><c r="B1"><v>2</v></c><c r="C1"><v>3</v></c></row></sheetData>',
    ).sheets[0]!;
    expect(cells.map(({ spill, spilled }) => spill ?? spilled)).toEqual([
      { rowCount: 1, columnCount: 2 },
      true,
      undefined,
    ]);
  });
});

describe("the sheets of a workbook", () => {
  it("come in tab order with the one in front and the workbook's names", () => {
    const names =
      '<definedNames><definedName name="在校生">小学!$A$1:$A$9</definedName><definedName name="本表" localSheetId="0">小学!$B$1</definedName>' +
      '<definedName name="_xlnm.Print_Area" localSheetId="0">小学!$A$1</definedName></definedNames>';
    const read = readWorkbook(
      aPackage({ sheets: { 小学: "<sheetData/>", 初中: "<sheetData/>" }, afterSheets: names }),
      "a.xlsx",
    );
    expect(read.sheets.map((sheet) => sheet.name)).toEqual(["小学", "初中"]);
    expect(read.activeSheet).toBe(0);
    expect(read.definedNames).toEqual([{ name: "在校生", refersTo: "小学!$A$1:$A$9" }]);
  });
});

it("reads a workbook that another library wrote", () => {
  const bytes = writeWithOther([
    {
      name: "小学",
      columns: [
        { header: "学校", key: "school", width: 25 },
        { header: "比例", key: "share", width: 12, numFmt: "0.00%" },
      ],
      data: [{ school: "城关小学", share: 0.25 }],
      freezePane: { rows: 1 },
      merges: [{ startRow: 3, startCol: 0, endRow: 3, endCol: 1 }],
      dataValidations: [{ type: "list", values: ["甲", "乙"], range: "A2:A9" }],
    },
  ]);
  const read = readWorkbook(bytes, "a.xlsx");
  const [sheet] = read.sheets;
  expect(sheet!.cells.map((cell) => cell.value)).toEqual(["学校", "比例", "城关小学", 0.25]);
  expect(read.styles[sheet!.cells[3]!.style!]!.numberFormat).toBe("0.00%");
  expect([sheet!.columnWidths.get(0), sheet!.frozenRows, sheet!.merges.length]).toEqual([25, 1, 1]);
  expect(sheet!.validations[0]).toMatchObject({ type: "list", formula1: '"甲,乙"' });
});
