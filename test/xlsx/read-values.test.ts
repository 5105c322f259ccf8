import { read, utils, write, type BookType } from "@e965/xlsx";
import { strToU8 } from "fflate";
import { readValues, readWorkbook } from "../../src/xlsx";
import { aPackage, worksheet } from "./a-package";

function utf16(text: string, mark: boolean, littleEndian = true): Uint8Array {
  const whole = (mark ? "\uFEFF" : "") + text;
  const view = new DataView(new ArrayBuffer(whole.length * 2));
  [...whole].forEach((letter, i) => view.setUint16(i * 2, letter.charCodeAt(0), littleEndian));
  return new Uint8Array(view.buffer);
}

function rowsOf(bytes: Uint8Array, name: string): unknown {
  return readValues(bytes, name)[0]!.rows;
}

describe("a text table", () => {
  const table = "学校,代码,人数\n城关小学,0301,45\n";
  const rows = [
    ["学校", "代码", "人数"],
    ["城关小学", "0301", 45],
  ];
  // 学校,代码,人数 / 城关小学,0301,45 as Excel on a Chinese Windows saves it
  const gb18030 = new Uint8Array(
    (
      "d1a7d0a32cb4fac2eb2cc8cbcafd0a" + // header
      "b3c7b9d8d0a1d1a72c303330312c34350a"
    )
      .match(/../g)!
      .map((byte) => parseInt(byte, 16)),
  );

  it.each<{ encoding: string; bytes: Uint8Array }>([
    { encoding: "UTF-8", bytes: strToU8(table) },
    { encoding: "UTF-8 with a mark", bytes: strToU8(`\uFEFF${table}`) },
    { encoding: "UTF-16 with a mark", bytes: utf16(table, true) },
    { encoding: "UTF-16 big endian with a mark", bytes: utf16(table, true, false) },
    { encoding: "UTF-16 without a mark", bytes: utf16(`${"a,b,c,d,e,f,g,h\n"}`, false) },
    { encoding: "GB18030", bytes: gb18030 },
  ])("is read in $encoding", ({ encoding, bytes }) => {
    expect(rowsOf(bytes, "表.csv")).toEqual(encoding === "UTF-16 without a mark" ? [[..."abcdefgh"]] : rows);
  });

  it.each<{ field: string; value: unknown }>([
    { field: "0301", value: "0301" },
    { field: "0.510200023651123", value: 0.510200023651123 },
    { field: "123456789012345678", value: "123456789012345678" },
    { field: "00", value: "00" },
    { field: "0", value: 0 },
    { field: "0.5", value: 0.5 },
    { field: "-12.5e2", value: -1250 },
    { field: "110101199001011234", value: "110101199001011234" },
    { field: "4512345678", value: 4512345678 },
    { field: '"1,234"', value: 1234 },
    { field: "true", value: true },
    { field: "2024-09-01", value: "2024-09-01" },
    { field: "12,5", value: 12 },
    { field: '=HYPERLINK("x")', value: '=HYPERLINK("x")' },
    { field: "-", value: "-" },
    { field: ".", value: "." },
    { field: "e5", value: "e5" },
    { field: '"第一行\n第二行"', value: "第一行\n第二行" },
  ])("reads the field $field as $value", ({ field, value }) => {
    expect(readValues(strToU8(`x,y\n${field},1\n`), "a.csv")[0]!.rows[1]![0]).toEqual(value);
  });

  it.each([
    {
      separator: ";",
      text: "a;b\n1;2,5\n",
      rows: [
        ["a", "b"],
        [1, "2,5"],
      ],
    },
    {
      separator: "tab",
      text: "a\tb\n1\t2\n",
      rows: [
        ["a", "b"],
        [1, 2],
      ],
    },
    { separator: "declared", text: "sep=|\na|b,c\n", rows: [["a", "b,c"]] },
  ])("finds the separator: $separator", ({ text, rows }) => {
    expect(rowsOf(strToU8(text), "a.csv")).toEqual(rows);
  });

  it("is not taken for another format when its header begins with ID", () => {
    expect(rowsOf(strToU8("ID,PWXL\n1,2\n"), "a.csv")).toEqual([
      ["ID", "PWXL"],
      [1, 2],
    ]);
  });

  it("has no cell where a field is empty", () => {
    expect(rowsOf(strToU8("a,,c\n,,\n1,,\n"), "a.csv")).toEqual([["a", null, "c"], [], [1]]);
  });
});

describe("a workbook of another format", () => {
  const sheet = utils.aoa_to_sheet([
    ["学校", "人数"],
    ["城关小学", 45],
    [null, true],
  ]);

  it.each<BookType>(["xlsx", "xlsm", "xlsb", "biff8", "xlml", "ods", "html"])(
    "is read from %s",
    (bookType) => {
      const bytes = new Uint8Array(
        write({ SheetNames: ["小学"], Sheets: { 小学: sheet } }, { type: "array", bookType }) as ArrayBuffer,
      );
      const rows = readValues(bytes, "a.xls")[0]!.rows;
      expect(rows.slice(0, 2)).toEqual([
        ["学校", "人数"],
        ["城关小学", 45],
      ]);
      expect(rows[2]![1]).toBe(true);
    },
  );
});

describe("readValues", () => {
  it("tells formulas, errors, booleans, blanks and hidden sheets", () => {
    const cells =
      '<c r="A1"><f>_xlfn.STDEV.P(B1:B2)</f><v>2</v></c><c r="B1" t="e"><v>#DIV/0!</v></c><c r="C1" t="b"><v>0</v></c>' +
      '<c r="D1" t="str"><f>""</f><v></v></c><c r="F1" t="inlineStr"><is><t>甲</t></is></c>';
    const bytes = aPackage({ sheets: { S: `<sheetData><row r="1">${cells}</row></sheetData>` } });
    const [sheet] = readValues(bytes, "a.xlsx");
    expect(sheet).toMatchObject({ name: "S", visible: true });
    expect(sheet!.rows[0]).toEqual([2, { error: "#DIV/0!" }, false, "", null, "甲"]);
    expect(sheet!.formulas).toEqual([
      { row: 0, column: 0, formula: "STDEV.P(B1:B2)" },
      { row: 0, column: 3, formula: '""' },
    ]);
  });

  it("reads prefixed elements, and rows and cells that do not say where they are", () => {
    const xml = worksheet(
      "<sheetData><row><c><v>1</v></c><c><v>2</v></c></row><row><c><v>3</v></c></row></sheetData>",
    )
      .replace(/<(\/?)(c|row|sheetData|worksheet|v)\b/g, "<$1x:$2")
      .replace("xmlns=", "xmlns:x=");
    expect(rowsOf(aPackage({ sheets: { S: xml } }), "a.xlsx")).toEqual([[1, 2], [3]]);
  });

  it("reads a package with backslashes and parts in UTF-16", () => {
    const xml = worksheet(
      '<sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>校</t></is></c></row></sheetData>',
    );
    const plain = aPackage({
      sheets: { S: "<sheetData/>" },
      others: { "xl/worksheets/sheet1.xml": utf16(xml.replace("UTF-8", "UTF-16"), true) },
    });
    expect(rowsOf(plain, "a.xlsx")).toEqual([["校"]]);
  });

  it("costs at most three times what the library alone costs on 200,000 cells", () => {
    const row = Array.from({ length: 40 }, (_, i) => `<c><v>${i}.25</v></c>`).join("");
    const bytes = aPackage({ sheets: { S: `<sheetData>${`<row>${row}</row>`.repeat(5000)}</sheetData>` } });
    const limits = { fileBytes: 1e9, inflatedBytes: 1e9, expansionRatio: 1e9, cells: 1e6 };
    const alone = milliseconds(() => read(bytes, { type: "array", dense: true }));
    const guarded = milliseconds(() =>
      expect(readValues(bytes, "a.xlsx", limits)[0]!.rows.length).toBe(5000),
    );
    expect(guarded).toBeLessThan(3 * alone);
  });
});

function milliseconds(work: () => unknown): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}

describe("readWorkbook", () => {
  it("gives the number formats of a workbook that is not OOXML", () => {
    const sheet = { "!ref": "A1", A1: { t: "n", v: 0.5, z: "0.0%" } } as const;
    const bytes = write(
      { SheetNames: ["S"], Sheets: { S: sheet } },
      { type: "array", bookType: "biff8" },
    ) as ArrayBuffer;
    const book = readWorkbook(new Uint8Array(bytes), "a.xls");
    expect(book.styles[book.sheets[0]!.cells[0]!.style!]).toEqual({ numberFormat: "0.0%" });
  });
});

it("reads formulas that hold no result yet", () => {
  const sheets = { S: '<sheetData><row r="2"><c r="B2"><f>A1*2</f></c><c r="C2" s="0"/></row></sheetData>' };
  const [sheet] = readValues(aPackage({ sheets }), "a.xlsx");
  expect(sheet!.formulas).toEqual([{ row: 1, column: 1, formula: "A1*2" }]);
  expect(sheet!.rows).toEqual([]);
});
