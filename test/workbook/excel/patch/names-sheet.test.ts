import { namesSheet } from "../../../../src/workbook/excel/patch/names-sheet";

it.each([
  { formula: "=B2>标准!$B$3", named: true },
  { formula: "='标准'!B3=1", named: true },
  { formula: "=旧标准!B3=1", named: false },
  { formula: "='旧标准'!B3=1", named: false },
  { formula: '="标准!B3"=A1', named: false },
  { formula: "=TRUE", named: false },
])("says of $formula whether it names 标准: $named", ({ formula, named }) => {
  expect(namesSheet(formula, "标准")).toBe(named);
});

it("finds a name in any case, and one with an apostrophe", () => {
  expect(namesSheet("='o''brien (2)'!A1", "O'Brien (2)")).toBe(true);
});
