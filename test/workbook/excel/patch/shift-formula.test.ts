import { shiftFormula } from "../../../../src/workbook/excel/patch/shift-formula";

it.each([
  { what: "relative cells", formula: "B2+C3", expected: "C4+D5" },
  { what: "no fixed row or column", formula: "$B$2+$B2+B$2", expected: "$B$2+$B4+C$2" },
  { what: "both corners of an area", formula: "SUM(B2:C$9)", expected: "SUM(C4:D$9)" },
  { what: "no quoted name of a sheet", formula: "'A1 b'!A1", expected: "'A1 b'!B3" },
  { what: "the cell behind a bare name of a sheet", formula: "标准!A1", expected: "标准!B3" },
  { what: "no text", formula: 'A1="A1 ""B2"""', expected: 'B3="A1 ""B2"""' },
  { what: "no function that looks like a cell", formula: "LOG10(A1)", expected: "LOG10(B3)" },
  { what: "no name with a cell in it", formula: "A1_b+x.A1+率A1", expected: "A1_b+x.A1+率A1" },
  { what: "whole columns", formula: "COUNTIF(A:A,$A:$A)", expected: "COUNTIF(B:B,$A:$A)" },
  { what: "columns beyond Z", formula: "Z1+AZ1", expected: "AA3+BA3" },
])("moves $what", ({ formula, expected }) => {
  expect(shiftFormula(formula, 2, 1)).toBe(expected);
});

it("leaves a formula that stays where it is", () => {
  expect(shiftFormula("A1 + b2", 0, 0)).toBe("A1 + b2");
});
