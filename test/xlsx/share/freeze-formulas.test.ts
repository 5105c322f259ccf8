import { read, type CellObject } from "@e965/xlsx";
import { unzipSync } from "fflate";
import { freezeFormulas, patchWorkbook, readValues } from "../../../src/xlsx";
import { aPackage } from "../a-package";

const isOwn = (formula: string) => /EDU\.|_xldudf_/.test(formula);

function text(bytes: Uint8Array, name: string): string {
  return new TextDecoder().decode(unzipSync(bytes)[name]);
}

/** The notes of a sheet as a library reads them, by cell. */
function commentsIn(bytes: Uint8Array, sheet: string): Readonly<Record<string, string>> {
  const cells = Object.entries(read(bytes).Sheets[sheet]!) as [string, CellObject][];
  return Object.fromEntries(
    cells.flatMap(([place, { c }]) => (c === undefined ? [] : [[place, c.map(({ t }) => t).join("")]])),
  );
}

const sheet =
  '<sheetData><row r="1"><c r="A1"><v>3</v></c>' +
  '<c r="B1" s="0"><f>EDU.BALANCE_CV(A1:A9)</f><v>0.5152566298844764</v></c>' +
  '<c r="C1"><f>B1*2</f><v>1.03</v></c>' +
  '<c r="D1" t="str"><f>IF(_xldudf_EDU_X(A1)&gt;1,"=1+1","no")</f><v>=1+1</v></c></row>' +
  '<row r="2"><c r="B2"><f>EDU.X(A1)</f></c><c r="C2" t="e"><f>EDU.X(A2)</f><v>#NAME?</v></c></row></sheetData>';

describe("freezeFormulas", () => {
  const original = aPackage({
    sheets: { 甲: sheet, 乙: '<sheetData><row r="1"><c r="A1"><f>1+1</f><v>2</v></c></row></sheetData>' },
  });
  const { bytes, frozen, valueless } = freezeFormulas(original, isOwn);

  it("puts values in the place of the formulas asked for, texts as text, and leaves the others", () => {
    const [first] = readValues(bytes, "a.xlsx");
    expect(first!.rows[0]).toEqual([3, 0.5152566298844764, 1.03, "=1+1"]);
    expect(first!.formulas.map(({ formula }) => formula)).toEqual(["B1*2", "EDU.X(A1)", "EDU.X(A2)"]);
    expect(frozen.map(({ formula }) => formula)).toEqual([
      "EDU.BALANCE_CV(A1:A9)",
      'IF(_xldudf_EDU_X(A1)>1,"=1+1","no")',
    ]);
  });

  it("lists formulas whose value the file does not hold, or holds as an error", () => {
    expect(valueless.map(({ row, column }) => [row, column])).toEqual([
      [1, 1],
      [1, 2],
    ]);
  });

  it("keeps each formula in a note", () => {
    expect(commentsIn(bytes, "甲")).toEqual({
      B1: "=EDU.BALANCE_CV(A1:A9)",
      D1: '=IF(_xldudf_EDU_X(A1)>1,"=1+1","no")',
    });
    expect(text(bytes, "xl/worksheets/sheet1.xml")).toMatch(
      /<legacyDrawing [^>]*r:id="rId\d"\/><\/worksheet>/,
    );
  });

  it("leaves every other part as it is", () => {
    const [before, after] = [unzipSync(original), unzipSync(bytes)];
    const changed = Object.keys(before).filter((name) => !Buffer.from(before[name]!).equals(after[name]!));
    expect(changed.sort()).toEqual(["[Content_Types].xml", "xl/worksheets/sheet1.xml"]);
  });

  it("returns the very bytes when there is nothing to freeze", () => {
    expect(freezeFormulas(original, () => false).bytes).toBe(original);
  });

  it("keeps what a formula filled besides its own cell", () => {
    const spill =
      '<sheetData><row r="1"><c r="A1"><f t="array" ref="A1:B2">EDU.PANEL(D1:D9)</f><v>1</v></c><c r="B1"><v>2</v></c></row>' +
      '<row r="2"><c r="A2"><v>3</v></c><c r="B2"><v>4</v></c></row></sheetData>';
    const { bytes: after } = freezeFormulas(aPackage({ sheets: { 甲: spill } }), isOwn);
    const [first] = readValues(after, "a.xlsx");
    expect({ rows: first!.rows, formulas: first!.formulas }).toEqual({
      rows: [
        [1, 2],
        [3, 4],
      ],
      formulas: [],
    });
  });

  it("writes formulas that shared one out, where only some are frozen", () => {
    const shared =
      '<sheetData><row r="1"><c r="A1"><f t="shared" ref="A1:A3" si="0">EDU.X(B1)</f><v>1</v></c></row>' +
      '<row r="2"><c r="A2"><f t="shared" si="0"/><v>2</v></c></row><row r="3"><c r="A3"><f t="shared" si="0"/></c></row></sheetData>';
    const { bytes: after, valueless: left } = freezeFormulas(aPackage({ sheets: { 甲: shared } }), isOwn);
    const [first] = readValues(after, "a.xlsx");
    expect(first!.rows.slice(0, 2)).toEqual([[1], [2]]);
    expect(first!.formulas).toEqual([{ row: 2, column: 0, formula: "EDU.X(B3)" }]);
    expect(left).toHaveLength(1);
  });

  it("adds to notes that are there, in the cell or elsewhere", () => {
    const once = freezeFormulas(original, isOwn).bytes;
    const again = patchWorkbook(once, [
      { sheet: "甲", row: 0, column: 1, value: 7, formula: "EDU.Y(1)" },
      { sheet: "甲", row: 4, column: 0, value: 8, formula: "EDU.Z(1)" },
    ]);
    const { bytes: after } = freezeFormulas(again, isOwn);
    expect(commentsIn(after, "甲")).toEqual({
      B1: "=EDU.BALANCE_CV(A1:A9)\n=EDU.Y(1)",
      D1: '=IF(_xldudf_EDU_X(A1)>1,"=1+1","no")',
      A5: "=EDU.Z(1)",
    });
    const drawing = text(after, "xl/drawings/vmlDrawing1.vml");
    const ids = [...drawing.matchAll(/<v:shape id="(\w+)"/g)].map(([, id]) => id);
    expect(new Set(ids).size).toBe(3);
    expect(drawing).toContain('<o:idmap v:ext="edit" data="1,2"/>');
    expect(Object.keys(unzipSync(after)).filter((name) => /vmlDrawing|comments/.test(name))).toHaveLength(2);
  });
});
