import { FileError, patchWorkbook, readWorkbook, type SheetChanges } from "../../src/xlsx";
import { aPackage, partOf } from "./a-package";
import { readWithOther } from "./other-library";

const names =
  '<definedNames><definedName name="全部">小学!$A$1:$A$9</definedName><definedName name="_xlnm.Print_Area" localSheetId="0">小学!$A$1</definedName>' +
  '<definedName name="_xlnm.Print_Titles" localSheetId="1">初中!$1:$1</definedName></definedNames>';
const original = aPackage({
  sheets: {
    小学: '<sheetData><row r="1"><c r="A1"><v>1</v></c></row></sheetData><hyperlinks><hyperlink ref="A1" location="初中!A1"/></hyperlinks>',
    初中:
      '<sheetData><row r="1"><c r="A1"><f>小学!A1*2</f><v>2</v></c></row></sheetData>' +
      '<dataValidations count="1"><dataValidation type="list" sqref="B1"><formula1>小学!$A$1:$A$3</formula1></dataValidation></dataValidations>',
  },
  afterSheets: names,
  others: { "xl/charts/chart1.xml": "<c:chart xmlns:c='urn:c'><c:f>小学!$A$1:$A$9</c:f></c:chart>" },
});

const changed = (changes: SheetChanges) => patchWorkbook(original, [], changes);

describe("a renamed sheet", () => {
  const bytes = changed({ renamed: [{ from: "小学", to: "小学 (2024)" }] });

  it("is followed by formulas, validation, names and charts", () => {
    const read = readWorkbook(bytes, "a.xlsx");
    expect(read.sheets.map((sheet) => sheet.name)).toEqual(["小学 (2024)", "初中"]);
    expect(read.sheets[1]!.cells[0]!.formula).toBe("'小学 (2024)'!A1*2");
    expect(read.sheets[1]!.validations[0]!.formula1).toBe("'小学 (2024)'!$A$1:$A$3");
    expect(read.definedNames[0]!.refersTo).toBe("'小学 (2024)'!$A$1:$A$9");
    expect(partOf(bytes, "xl/charts/chart1.xml")).toContain("<c:f>'小学 (2024)'!$A$1:$A$9</c:f>");
    expect(partOf(changed({ renamed: [{ from: "初中", to: "J" }] }), "xl/worksheets/sheet1.xml")).toContain(
      'location="J!A1"',
    );
  });

  it("may swap names with another", () => {
    const swapped = changed({
      renamed: [
        { from: "小学", to: "初中" },
        { from: "初中", to: "小学" },
      ],
    });
    const [first, second] = readWorkbook(swapped, "a.xlsx").sheets;
    expect([first!.name, second!.name, second!.cells[0]!.formula]).toEqual(["初中", "小学", "初中!A1*2"]);
  });
});

describe("a removed sheet", () => {
  const bytes = changed({ removed: ["小学"] });

  it("is gone with its part and its own names, and references to it say so", () => {
    const read = readWorkbook(bytes, "a.xlsx");
    expect(read.sheets.map((sheet) => sheet.name)).toEqual(["初中"]);
    expect(read.sheets[0]!.cells[0]!.formula).toBe("#REF!*2");
    expect(partOf(bytes, "xl/worksheets/sheet1.xml")).toBeUndefined();
    expect(partOf(bytes, "xl/workbook.xml")).toContain(
      '<definedName name="_xlnm.Print_Titles" localSheetId="0">',
    );
    expect(partOf(bytes, "xl/workbook.xml")).not.toContain("Print_Area");
    expect(partOf(bytes, "[Content_Types].xml")).not.toContain("sheet1.xml");
  });
});

describe("an added sheet", () => {
  it("takes edits and is read by another library", () => {
    const bytes = patchWorkbook(
      original,
      [
        { sheet: "报告 & 结论", row: 0, column: 0, value: "甲" },
        { sheet: "小学", row: 4, column: 0, value: 5 },
      ],
      { added: ["报告 & 结论"] },
    );
    const other = readWithOther(bytes).sheets;
    expect(other.map((sheet) => sheet.name)).toEqual(["小学", "初中", "报告 & 结论"]);
    expect(other[2]!.rows).toEqual([["甲"]]);
    expect(partOf(bytes, "xl/worksheets/sheet2.xml")).toBe(partOf(original, "xl/worksheets/sheet2.xml"));
  });

  it("may take the name of a removed one", () => {
    const bytes = changed({ removed: ["小学"], added: ["小学"] });
    expect(readWorkbook(bytes, "a.xlsx").sheets.map((sheet) => [sheet.name, sheet.cells.length])).toEqual([
      ["初中", 1],
      ["小学", 0],
    ]);
  });
});

it.each<{ title: string; changes: SheetChanges; code: string }>([
  { title: "a name that is taken", changes: { added: ["小学"] }, code: "sheet-not-writable" },
  { title: "a name with a slash", changes: { added: ["a/b"] }, code: "sheet-not-writable" },
  {
    title: "a name of 32 characters",
    changes: { renamed: [{ from: "小学", to: "x".repeat(32) }] },
    code: "sheet-not-writable",
  },
  { title: "the removal of every sheet", changes: { removed: ["小学", "初中"] }, code: "sheet-not-writable" },
  {
    title: "the removal of a sheet that is not there",
    changes: { removed: ["高中"] },
    code: "sheet-missing",
  },
])("$title is refused with $code", ({ changes, code }) => {
  expect(() => changed(changes)).toThrow(FileError);
  expect(() => changed(changes)).toThrow(code);
});
