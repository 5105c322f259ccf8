import { cellReference } from "../../src/functions/cell-reference";

describe("cellReference", () => {
  it.each([
    { sheet: "小学", reference: "小学!C7" },
    { sheet: "Sheet1", reference: "Sheet1!C7" },
    { sheet: "2024小学", reference: "'2024小学'!C7" },
    { sheet: "my sheet", reference: "'my sheet'!C7" },
    { sheet: "it's", reference: "'it''s'!C7" },
    // would be read as a cell, or as the row and column of R1C1 notation
    { sheet: "A1", reference: "'A1'!C7" },
    { sheet: "rc", reference: "'rc'!C7" },
    { sheet: "R2C3", reference: "'R2C3'!C7" },
    { sheet: "XFD9", reference: "'XFD9'!C7" },
  ])("writes a cell of $sheet as a formula would", ({ sheet, reference }) => {
    expect(cellReference({ sheet, row: 6, column: 2 })).toBe(reference);
  });
});
