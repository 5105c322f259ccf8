import { CFB, utils, write } from "@e965/xlsx";
import { strToU8, zipSync } from "fflate";
import {
  defaultLimits,
  FileError,
  patchWorkbook,
  readValues,
  readWorkbook,
  type FileErrorCode,
  type ReadLimits,
} from "../../src/xlsx";
import { aPackage, worksheet } from "./a-package";

function codeOf(work: () => unknown): FileErrorCode | null {
  try {
    work();
    return null;
  } catch (error) {
    if (error instanceof FileError) {
      return error.code;
    }
    throw error;
  }
}

function encryptedPackage(): Uint8Array {
  const container = CFB.utils.cfb_new();
  CFB.utils.cfb_add(container, "/EncryptionInfo", Buffer.alloc(64));
  CFB.utils.cfb_add(container, "/EncryptedPackage", Buffer.alloc(4096, 7));
  return new Uint8Array(CFB.write(container, { type: "buffer" }) as Buffer);
}

const doctype = '<?xml version="1.0"?><!DOCTYPE worksheet [<!ENTITY a "b">]>';
const bigText = `<sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>${" ".repeat(3_000_000)}</t></is></c></row></sheetData>`;
const cells = `<sheetData><row r="1">${"<c><v>1</v></c>".repeat(60)}</row></sheetData>`;

const hostile: {
  title: string;
  name: string;
  bytes: Uint8Array;
  limits?: Partial<ReadLimits>;
  code: FileErrorCode;
}[] = [
  { title: "no bytes", name: "a.xlsx", bytes: new Uint8Array(), code: "file-empty" },
  {
    title: "too many bytes",
    name: "a.csv",
    bytes: strToU8("1,2,3"),
    limits: { fileBytes: 4 },
    code: "file-too-large",
  },
  { title: "an encrypted package", name: "a.xlsx", bytes: encryptedPackage(), code: "file-encrypted" },
  {
    title: "a part that expands a hundredfold",
    name: "a.xlsx",
    bytes: aPackage({ sheets: { S: bigText } }),
    code: "file-expands-too-much",
  },
  {
    title: "more inflated bytes than allowed",
    name: "a.xlsx",
    bytes: aPackage(),
    limits: { inflatedBytes: 100 },
    code: "file-expands-too-much",
  },
  {
    title: "a doctype",
    name: "a.xlsx",
    bytes: aPackage({ others: { "xl/x.xml": `${doctype}<a/>` } }),
    code: "file-has-doctype",
  },
  {
    title: "a doctype behind a long comment",
    name: "a.xlsx",
    bytes: aPackage({ others: { "xl/x.xml": `<!--${"-x".repeat(2000)}-->${doctype.slice(21)}<a/>` } }),
    code: "file-has-doctype",
  },
  {
    title: "part names that differ in case only",
    name: "a.xlsx",
    bytes: aPackage({ others: { "XL/WORKBOOK.xml": "<a/>" } }),
    code: "file-names-clash",
  },
  {
    title: "part names that differ in slashes only",
    name: "a.xlsx",
    bytes: aPackage({ others: { "xl\\workbook.xml": "<a/>" } }),
    code: "file-names-clash",
  },
  {
    title: "more cells than allowed",
    name: "a.xlsx",
    bytes: aPackage({ sheets: { S: cells } }),
    limits: { cells: 50 },
    code: "file-has-too-many-cells",
  },
  {
    title: "more prefixed cells than allowed",
    name: "a.xlsx",
    bytes: aPackage({
      sheets: {
        S: worksheet(cells)
          .replace(/<(\/?)(c|row|sheetData|worksheet|v)\b/g, "<$1x:$2")
          .replace("xmlns=", "xmlns:x="),
      },
    }),
    limits: { cells: 50 },
    code: "file-has-too-many-cells",
  },
  {
    title: "more fields of text than allowed",
    name: "a.csv",
    bytes: strToU8("1,2,3\n".repeat(20)),
    limits: { cells: 50 },
    code: "file-has-too-many-cells",
  },
  { title: "a truncated package", name: "a.xlsx", bytes: aPackage().slice(0, 700), code: "file-damaged" },
  {
    title: "a zip of something else",
    name: "a.xlsx",
    bytes: zipSync({ "readme.txt": strToU8("hello") }),
    code: "file-not-a-workbook",
  },
  {
    title: "a picture",
    name: "a.xlsx",
    bytes: new Uint8Array([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10]),
    code: "file-not-a-workbook",
  },
  {
    title: "other XML",
    name: "a.xml",
    bytes: strToU8('<?xml version="1.0"?><html/>'),
    code: "file-not-a-workbook",
  },
  {
    title: "a doctype in a workbook of one XML file",
    name: "a.xml",
    bytes: strToU8(`${doctype}<Workbook/>`),
    code: "file-has-doctype",
  },
  {
    title: "bytes that are no text",
    name: "a.csv",
    bytes: new Uint8Array([65, 66, 67, 0, 68, 0xff, 0xff, 0xff, 0xff]),
    code: "file-not-a-workbook",
  },
];

describe.each(hostile)("a file with $title", ({ name, bytes, limits, code }) => {
  it(`is refused with ${code}, by both readers, and named`, () => {
    const allowed = { ...defaultLimits, ...limits };
    expect(codeOf(() => readWorkbook(bytes, name, allowed))).toBe(code);
    expect(codeOf(() => readValues(bytes, name, allowed))).toBe(code);
    expect(() => readValues(bytes, name, allowed)).toThrow(
      expect.objectContaining({ params: expect.objectContaining({ file: name }) }),
    );
  });
});

describe("a sheet of extremes", () => {
  it("is read when it has 50,000 merged ranges, of which 20,000 are kept", () => {
    const merges = Array.from({ length: 50_000 }, (_, i) => `<mergeCell ref="A${i + 2}:B${i + 2}"/>`).join(
      "",
    );
    const xml = `<sheetData><row r="1"><c r="A1"><v>1</v></c></row></sheetData><mergeCells>${merges}</mergeCells>`;
    const sheet = readWorkbook(aPackage({ sheets: { S: xml } }), "a.xlsx").sheets[0]!;
    expect([sheet.cells.length, sheet.merges.length]).toEqual([1, 20_000]);
  });

  it("is read without the cells that lie outside Excel's sheet", () => {
    const rows =
      '<row r="0"><c r="A0"><v>0</v></c></row><row r="1"><c r="A1"><v>1</v></c><c r="ZZZ1"><v>2</v></c></row><row r="99999999"><c r="A99999999"><v>3</v></c></row>';
    const bytes = aPackage({
      sheets: { S: `<cols><col min="1" max="999999999" width="9"/></cols><sheetData>${rows}</sheetData>` },
    });
    expect(readValues(bytes, "a.xlsx")[0]!.rows).toEqual([[1]]);
    expect(readWorkbook(bytes, "a.xlsx").sheets[0]!.cells).toEqual([{ row: 0, column: 0, value: 1 }]);
  });

  it("keeps its values when its styles cannot be read", () => {
    const bytes = aPackage({
      sheets: { S: '<sheetData><row r="1"><c r="A1" s="1"><v>7</v></c></row></sheetData>' },
      styles: "<styleSheet><cellXfs>",
    });
    const book = readWorkbook(bytes, "a.xlsx");
    expect([book.sheets[0]!.cells, book.styles]).toEqual([[{ row: 0, column: 0, value: 7 }], []]);
  });
});

describe("a file that cannot be patched", () => {
  const edit = { sheet: "S", row: 0, column: 0, value: 1 };
  const xls = new Uint8Array(
    write(
      { SheetNames: ["S"], Sheets: { S: utils.aoa_to_sheet([[1]]) } },
      { type: "array", bookType: "xlsb" },
    ) as ArrayBuffer,
  );

  it.each<{ title: string; bytes: Uint8Array; given: typeof edit; code: FileErrorCode }>([
    { title: "a text table", bytes: strToU8("a,b"), given: edit, code: "file-type-not-writable" },
    { title: "a binary workbook", bytes: xls, given: edit, code: "file-type-not-writable" },
    { title: "a workbook without that sheet", bytes: aPackage(), given: edit, code: "sheet-missing" },
    {
      title: "a sheet without data",
      bytes: aPackage({ sheets: { S: "<cols/>" } }),
      given: edit,
      code: "sheet-not-writable",
    },
    {
      title: "a cell beyond the last row",
      bytes: aPackage({ sheets: { S: "<sheetData/>" } }),
      given: { ...edit, row: 1_048_576 },
      code: "sheet-not-writable",
    },
    {
      title: "a sheet that is not well-formed",
      bytes: aPackage({ sheets: { S: "<sheetData><row>" } }),
      given: edit,
      code: "file-damaged",
    },
  ])("$title is refused with $code", ({ bytes, given, code }) => {
    expect(codeOf(() => patchWorkbook(bytes, [given]))).toBe(code);
  });
});
