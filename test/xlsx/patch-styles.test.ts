import { patchWorkbook, readWorkbook, type CellStyle } from "../../src/xlsx";
import { aPackage, changedParts, partOf } from "./a-package";

const styles = `<?xml version="1.0"?><styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><fonts count="1"><font><sz val="11"/><color theme="1"/><name val="宋体"/><family val="3"/><charset val="134"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="2"><border><left/><right/><top/><bottom/><diagonal/></border><border diagonalUp="1"><left style="thin"><color indexed="64"/></left><right/><top/><bottom/><diagonal style="thin"/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="2"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/><xf numFmtId="14" fontId="0" fillId="0" borderId="1" xfId="0" applyProtection="1"><alignment indent="2" horizontal="left"/><protection locked="0"/></xf></cellXfs><dxfs count="0"/></styleSheet>`;
const original = aPackage({
  sheets: { S: '<sheetData><row r="1"><c r="A1"><v>1</v></c><c r="B1" s="1"><v>2</v></c></row></sheetData>' },
  styles,
});
const part = "xl/styles.xml";

function styled(column: number, style: CellStyle): Uint8Array {
  return patchWorkbook(original, [{ sheet: "S", row: 0, column, value: column + 1, style }]);
}

function lookOf(bytes: Uint8Array, column: number): CellStyle {
  const read = readWorkbook(bytes, "a.xlsx");
  return read.styles[read.sheets[0]!.cells.find((cell) => cell.column === column)!.style!]!;
}

describe("a changed look", () => {
  const full: CellStyle = {
    numberFormat: '#,##0.0"人"',
    bold: true,
    italic: true,
    underline: true,
    fontName: "黑体",
    fontSize: 14,
    fontColor: "#c00000",
    fill: "#ffff00",
    horizontal: "center",
    vertical: "top",
    wrap: true,
    border: { top: { style: "thin", color: "#000000" }, right: { style: "double" } },
  };

  it("is read back as it was asked", () => {
    expect(lookOf(styled(0, full), 0)).toEqual(full);
  });

  it("changes the sheet and the style sheet only, where everything there stays", () => {
    const bytes = styled(0, full);
    expect(changedParts(original, bytes)).toEqual([part, "xl/worksheets/sheet1.xml"]);
    const text = partOf(bytes, part)!;
    expect(text).toContain(
      '<cellXfs count="3"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/><xf numFmtId="14"',
    );
    expect(text).toMatch(
      /^<\?xml version="1.0"\?><styleSheet [^>]*><numFmts count="1"><numFmt numFmtId="164" [^>]*\/><\/numFmts><fonts count="2">/,
    );
  });

  it("keeps what the workbench does not know of", () => {
    const text = partOf(
      styled(1, { ...lookOf(original, 1), bold: true, border: { top: { style: "thin" } } }),
      part,
    )!;
    expect(text).toContain(
      '<alignment indent="2" horizontal="left"/><protection locked="0"/></xf></cellXfs>',
    );
    expect(text).toContain(
      '<font><b/><sz val="11"/><color theme="1"/><name val="宋体"/><family val="3"/><charset val="134"/></font>',
    );
    expect(text).toContain(
      '<border diagonalUp="1"><left/><right/><top style="thin"><color auto="1"/></top><bottom/><diagonal style="thin"/></border>',
    );
    expect(text).toContain('numFmtId="14" fontId="1"');
  });

  it("keeps a font's name and size that are not given", () => {
    expect(lookOf(styled(0, { italic: true }), 0)).toEqual({ fontName: "宋体", fontSize: 11, italic: true });
  });

  it("adds nothing when the cell looks so already", () => {
    expect(partOf(styled(1, lookOf(original, 1)), part)).toBe(styles);
  });

  it("is added once for many cells", () => {
    const edits = [2, 3, 4].map((column) => ({
      sheet: "S",
      row: 0,
      column,
      value: 1,
      style: { bold: true },
    }));
    expect(partOf(patchWorkbook(original, edits), part)).toContain('<cellXfs count="3">');
  });

  it("gives a workbook without styles a style sheet", () => {
    const bytes = patchWorkbook(aPackage(), [
      { sheet: "Sheet1", row: 0, column: 0, value: 1, style: { fill: "#00ff00" } },
    ]);
    expect(lookOf(bytes, 0)).toMatchObject({ fill: "#00ff00" });
    expect(partOf(bytes, "[Content_Types].xml")).toContain('PartName="/xl/styles.xml"');
  });
});
