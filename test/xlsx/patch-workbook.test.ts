import { patchWorkbook, readWorkbook, type CellEdit, type FileCell } from "../../src/xlsx";
import { aPackage, changedParts, partOf, worksheet } from "./a-package";
import { readWithOther } from "./other-library";

const sheetPart = "xl/worksheets/sheet1.xml";

/** The text inside `<worksheet>` after the edits. */
function patched(inner: string, ...edits: Omit<CellEdit, "sheet">[]): string {
  const bytes = patchWorkbook(
    aPackage({ sheets: { S: inner } }),
    edits.map((edit) => ({ sheet: "S", ...edit })),
  );
  return partOf(bytes, sheetPart)!.replace(/^[^]*?<worksheet[^>]*>|<\/worksheet>$/g, "");
}

const data = (inner: string) => `<sheetData>${inner}</sheetData>`;
const row = (inner: string) => data(`<row r="1">${inner}</row>`);

describe("a changed cell", () => {
  it.each<{ title: string; edit: Partial<CellEdit>; cell: string }>([
    { title: "a number", edit: { value: 0.1 }, cell: '<c r="A1" s="3"><v>0.1</v></c>' },
    { title: "true", edit: { value: true }, cell: '<c r="A1" s="3" t="b"><v>1</v></c>' },
    { title: "an error", edit: { value: { error: "#N/A" } }, cell: '<c r="A1" s="3" t="e"><v>#N/A</v></c>' },
    { title: "nothing", edit: { value: null }, cell: '<c r="A1" s="3"/>' },
    {
      title: "no number at all",
      edit: { value: Number.NaN },
      cell: '<c r="A1" s="3" t="e"><v>#NUM!</v></c>',
    },
    {
      title: "text that looks like a formula",
      edit: { value: '=HYPERLINK("http://x")' },
      cell: '<c r="A1" s="3" t="inlineStr"><is><t>=HYPERLINK("http://x")</t></is></c>',
    },
    {
      title: "text that XML cannot carry",
      edit: { value: " <a>&\r\n\u0001_x0041_ " },
      cell: '<c r="A1" s="3" t="inlineStr"><is><t xml:space="preserve"> &lt;a&gt;&amp;_x000D_\n_x0001__x005F_x0041_ </t></is></c>',
    },
    {
      title: "a formula with a number",
      edit: { value: 2, formula: "=STDEV.P(B1:B2)" },
      cell: '<c r="A1" s="3"><f>_xlfn.STDEV.P(B1:B2)</f><v>2</v></c>',
    },
    {
      title: "a formula with text",
      edit: { value: "a<b", formula: 'A2&"<"' },
      cell: '<c r="A1" s="3" t="str"><f>A2&amp;"&lt;"</f><v>a&lt;b</v></c>',
    },
    {
      title: "a custom function",
      edit: { value: 0.5, formula: "EDU.BALANCE_CV(C5:C64,B5:B64)" },
      cell: '<c r="A1" s="3"><f>EDU.BALANCE_CV(C5:C64,B5:B64)</f><v>0.5</v></c>',
    },
  ])("can become $title and keeps its style", ({ edit, cell }) => {
    expect(
      patched(row('<c r="A1" s="3" t="s"><v>0</v></c><c r="B1"><v>9</v></c>'), {
        row: 0,
        column: 0,
        value: null,
        ...edit,
      }),
    ).toBe(row(`${cell}<c r="B1"><v>9</v></c>`));
  });

  it("keeps its runs of several looks when only its style number could change", () => {
    const cell = '<c r="A1" t="inlineStr"><is><r><rPr><b/></rPr><t>重</t></r><r><t>点</t></r></is></c>';
    expect(patched(row(cell), { row: 0, column: 0, value: "重点" })).toContain(
      "<r><rPr><b/></rPr><t>重</t></r>",
    );
  });

  it("keeps its shared string when its text did not change", () => {
    const bytes = aPackage({
      sheets: { S: row('<c r="A1" t="s"><v>1</v></c>') },
      sharedStrings: ["<t>甲</t>", "<t>乙</t><rPh sb='0' eb='1'><t>ya</t></rPh>"],
    });
    expect(
      partOf(patchWorkbook(bytes, [{ sheet: "S", row: 0, column: 0, value: "乙" }]), sheetPart),
    ).toContain("<v>1</v>");
  });
});

describe("a new cell", () => {
  const value = (r: number, column: number) => ({ row: r, column, value: 1 });

  it("goes between its neighbours", () => {
    expect(patched(row('<c r="A1"/><c r="D1"/>'), value(0, 2), value(0, 1), value(0, 5))).toBe(
      row('<c r="A1"/><c r="B1"><v>1</v></c><c r="C1"><v>1</v></c><c r="D1"/><c r="F1"><v>1</v></c>'),
    );
  });

  it("gets a row of its own in order", () => {
    expect(patched(data('<row r="2"/><row r="5"></row>'), value(3, 0), value(0, 0), value(8, 0))).toBe(
      data(
        '<row r="1"><c r="A1"><v>1</v></c></row><row r="2"/><row r="4"><c r="A4"><v>1</v></c></row><row r="5"></row><row r="9"><c r="A9"><v>1</v></c></row>',
      ),
    );
  });

  it("opens a row and a sheet that closed themselves", () => {
    expect(patched(data('<row r="1" ht="20" />'), value(0, 0))).toBe(
      data('<row r="1" ht="20"><c r="A1"><v>1</v></c></row>'),
    );
    expect(patched("<sheetData />", value(0, 0))).toBe(row('<c r="A1"><v>1</v></c>'));
  });

  it("widens the stated extent and drops the hint of the columns used", () => {
    expect(
      patched(
        `<dimension ref="B2:C3"/>${data('<row r="2" spans="2:3"><c r="B2"/></row>')}`,
        value(1, 4),
        value(4, 1),
      ),
    ).toBe(
      '<dimension ref="B2:E5"/>' +
        data('<row r="2"><c r="B2"/><c r="E2"><v>1</v></c></row><row r="5"><c r="B5"><v>1</v></c></row>'),
    );
  });

  it("takes the style of its row, else of its column", () => {
    const cols = '<cols><col min="1" max="3" width="9" style="4"/></cols>';
    expect(
      patched(`${cols}${data('<row r="1" s="7" customFormat="1"/>')}`, value(0, 0), value(1, 2), value(1, 3)),
    ).toBe(
      `${cols}${data('<row r="1" s="7" customFormat="1"><c r="A1" s="7"><v>1</v></c></row><row r="2"><c r="C2" s="4"><v>1</v></c><c r="D2"><v>1</v></c></row>')}`,
    );
  });

  it("is not made to hold nothing", () => {
    expect(patched(row('<c r="A1"/>'), { row: 5, column: 5, value: null })).toBe(row('<c r="A1"/>'));
  });

  it("finds its place among rows and cells that do not say where they are", () => {
    expect(
      patched(data("<row><c><v>1</v></c><c><v>2</v></c></row><row><c/></row>"), value(0, 1), value(1, 1)),
    ).toBe(data('<row><c><v>1</v></c><c r="B1"><v>1</v></c></row><row><c/><c r="B2"><v>1</v></c></row>'));
  });

  it("is prefixed where the others are", () => {
    const xml = worksheet(data('<row r="1"/>'))
      .replace(/<(\/?)(row|sheetData|worksheet)\b/g, "<$1x:$2")
      .replace("xmlns=", "xmlns:x=");
    const bytes = patchWorkbook(aPackage({ sheets: { S: xml } }), [
      { sheet: "S", row: 0, column: 0, value: "甲", formula: "B1" },
    ]);
    expect(partOf(bytes, sheetPart)).toContain(
      '<x:row r="1"><x:c r="A1" t="str"><x:f>B1</x:f><x:v>甲</x:v></x:c></x:row>',
    );
    expect(readWorkbook(bytes, "a.xlsx").sheets[0]!.cells).toEqual([
      { row: 0, column: 0, value: "甲", formula: "B1" },
    ]);
  });
});

describe("a formula that several cells share", () => {
  const shared =
    '<c r="A1"><f t="shared" ref="A1:A3" si="0">B1*2</f><v>2</v></c></row><row r="2"><c r="A2"><f t="shared" si="0"/><v>4</v></c></row>' +
    '<row r="3"><c r="A3" s="2"><f t="shared" si="0"/><v>6</v></c>';

  it("is written out for the others when the cell that states it changes", () => {
    expect(patched(row(shared), { row: 0, column: 0, value: 7 })).toBe(
      row(
        '<c r="A1"><v>7</v></c></row><row r="2"><c r="A2"><f>B2*2</f><v>4</v></c></row><row r="3"><c r="A3" s="2"><f>B3*2</f><v>6</v></c>',
      ),
    );
  });

  it("stays as it is when only results change", () => {
    expect(
      patched(
        row(shared),
        { row: 0, column: 0, value: 8, formula: "B1*2" },
        { row: 1, column: 0, value: 9, formula: "=B2*2" },
      ),
    ).toBe(row(shared.replace("<v>2<", "<v>8<").replace("<v>4<", "<v>9<")));
  });

  it("stays with the others when one that repeats it changes", () => {
    expect(patched(row(shared), { row: 1, column: 0, value: 1 })).toBe(
      row(shared.replace('<f t="shared" si="0"/><v>4</v>', "<v>1</v>")),
    );
  });
});

describe("an array formula", () => {
  const array =
    '<c r="A1" cm="1"><f t="array" ref="A1:C1">TRANSPOSE(E1:E3)</f><v>1</v></c><c r="B1" s="2"><v>2</v></c><c r="C1"><v>3</v></c>';

  it("is written with the cells it fills", () => {
    const anchor = {
      row: 0,
      column: 0,
      value: 5,
      formula: "UNIQUE(D1:D9)",
      spill: { rowCount: 2, columnCount: 1 },
    };
    expect(patched("<sheetData/>", anchor, { row: 1, column: 0, value: 6 })).toBe(
      data(
        '<row r="1"><c r="A1"><f t="array" ref="A1:A2">_xlfn.UNIQUE(D1:D9)</f><v>5</v></c></row><row r="2"><c r="A2"><v>6</v></c></row>',
      ),
    );
  });

  it("empties the cells it no longer fills when it shrinks, and stays dynamic", () => {
    const anchor = {
      row: 0,
      column: 0,
      value: 5,
      formula: "TRANSPOSE(E1:E3)",
      spill: { rowCount: 1, columnCount: 2 },
    };
    expect(patched(row(array), anchor)).toBe(
      row(
        '<c r="A1" cm="1"><f t="array" ref="A1:B1">TRANSPOSE(E1:E3)</f><v>5</v></c><c r="B1" s="2"><v>2</v></c><c r="C1"/>',
      ),
    );
  });

  it("empties the cells it filled when a constant takes its place", () => {
    expect(patched(row(array), { row: 0, column: 0, value: 5 })).toBe(
      row('<c r="A1"><v>5</v></c><c r="B1" s="2"/><c r="C1"/>'),
    );
  });

  it("stays as it is when only its results change", () => {
    const edits = [
      { row: 0, column: 0, value: 10, formula: "TRANSPOSE(E1:E3)", spill: { rowCount: 1, columnCount: 3 } },
      { row: 0, column: 1, value: 20 },
    ];
    expect(patched(row(array), ...edits)).toBe(
      row(array.replace("<v>1<", "<v>10<").replace("<v>2<", "<v>20<")),
    );
  });
});

describe("the rest of the package", () => {
  const sheet =
    '<sheetPr><tabColor rgb="FFFF0000"/></sheetPr><sheetData><row r="1"><c r="A1"><v>1</v></c><c r="B1"><f>A1</f><v>1</v></c></row></sheetData>' +
    '<sheetProtection sheet="1"/><mergeCells count="1"><mergeCell ref="A5:B5"/></mergeCells><conditionalFormatting sqref="A1"><cfRule type="cellIs" dxfId="0" priority="1" operator="lessThan"><formula>0</formula></cfRule></conditionalFormatting>' +
    '<dataValidations count="1"><dataValidation type="whole" sqref="A1"><formula1>0</formula1></dataValidation></dataValidations><pageMargins left="0.7" right="0.7" top="0.75" bottom="0.75" header="0.3" footer="0.3"/>';
  const calcChain =
    '<calcChain xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><c r="B1" i="1"/></calcChain>';
  const others = {
    "xl/media/image1.png": new Uint8Array([0x89, 0x50, 1, 2, 3]),
    "customXml/item1.xml": "<a>\r\n<b/></a>",
    "xl/vbaProject.bin": new Uint8Array(5000).fill(7),
    "xl/charts/chart1.xml": "<c:chart xmlns:c='c'><c:f>S!$A$1</c:f></c:chart>",
  };
  const original = aPackage({ sheets: { S: sheet, T: "<sheetData/>" }, calcChain, others });

  it("keeps every part but the sheet, and every byte of the sheet but the cell", () => {
    const bytes = patchWorkbook(original, [{ sheet: "S", row: 0, column: 0, value: 2 }]);
    expect(changedParts(original, bytes)).toEqual([sheetPart]);
    expect(partOf(bytes, sheetPart)).toBe(partOf(original, sheetPart)!.replace("<v>1</v>", "<v>2</v>"));
  });

  it("drops the stored calculation order when a formula goes, and nothing that still points to it stays", () => {
    const bytes = patchWorkbook(original, [{ sheet: "S", row: 0, column: 1, value: 2 }]);
    expect(changedParts(original, bytes)).toEqual([
      "[Content_Types].xml",
      "xl/_rels/workbook.xml.rels",
      "xl/calcChain.xml",
      sheetPart,
    ]);
    expect(
      partOf(bytes, "[Content_Types].xml")! + partOf(bytes, "xl/_rels/workbook.xml.rels")!,
    ).not.toContain("calcChain");
  });

  it("asks Excel to compute only when a result is unknown", () => {
    const known = patchWorkbook(original, [{ sheet: "S", row: 2, column: 0, value: 2, formula: "1+1" }]);
    const unknown = patchWorkbook(original, [{ sheet: "S", row: 2, column: 0, value: null, formula: "1+1" }]);
    expect(partOf(known, "xl/workbook.xml")).toBe(partOf(original, "xl/workbook.xml"));
    expect(partOf(unknown, "xl/workbook.xml")).toContain('</sheets><calcPr fullCalcOnLoad="1"/>');
  });

  it("is the same file when nothing changed", () => {
    expect(patchWorkbook(original, [])).toBe(original);
  });

  it("keeps a sheet in UTF-16 in UTF-16", () => {
    const text = `\uFEFF${worksheet('<sheetData><row r="1"/></sheetData>').replace("UTF-8", "UTF-16")}`;
    const utf16 = new Uint8Array(Buffer.from(text, "utf16le"));
    const bytes = patchWorkbook(aPackage({ sheets: { S: "<sheetData/>" }, others: { [sheetPart]: utf16 } }), [
      { sheet: "S", row: 0, column: 0, value: "校" },
    ]);
    expect(readWorkbook(bytes, "a.xlsx").sheets[0]!.cells).toEqual<FileCell[]>([
      { row: 0, column: 0, value: "校" },
    ]);
  });

  it("is read by another library with the edits in it", () => {
    const bytes = patchWorkbook(original, [
      { sheet: "S", row: 0, column: 0, value: "=1+1" },
      { sheet: "S", row: 3, column: 2, value: 6, formula: "SUM(A1:B3)" },
    ]);
    const [other] = readWithOther(bytes).sheets;
    expect([other!.rows[0], other!.rows[3]]).toEqual([
      ["=1+1", 1, null],
      [null, null, 6],
    ]);
    expect(other!.cells["3,2"]!.formula).toBe("SUM(A1:B3)");
    expect([other!.merges?.length, other!.dataValidations?.length]).toEqual([1, 1]);
  });
});
