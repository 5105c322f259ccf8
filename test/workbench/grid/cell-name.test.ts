import { addressOf, cellName, rangeName } from "../../../src/workbench/grid/cell-name";

describe("cellName", () => {
  it.each([
    { row: 0, column: 0, name: "A1" },
    { row: 6, column: 2, name: "C7" },
    { row: 9, column: 26, name: "AA10" },
    { row: 1_048_575, column: 16_383, name: "XFD1048576" },
  ])("names row $row, column $column $name", ({ row, column, name }) => {
    expect(cellName(row, column)).toBe(name);
  });
});

describe("rangeName", () => {
  it("names one cell by itself and more by their corners", () => {
    expect(rangeName({ row: 1, column: 1, rowCount: 1, columnCount: 1 })).toBe("B2");
    expect(rangeName({ row: 1, column: 1, rowCount: 3, columnCount: 2 })).toBe("B2:C4");
  });
});

describe("addressOf", () => {
  const rect = { row: 0, column: 0, rowCount: 1, columnCount: 1 };
  it.each([
    { sheet: "小学", address: "小学!A1" },
    { sheet: "初 中", address: "'初 中'!A1" },
    { sheet: "A1", address: "'A1'!A1" },
    { sheet: "it's", address: "'it''s'!A1" },
    { sheet: "2025", address: "'2025'!A1" },
  ])("quotes $sheet only where a formula needs it", ({ sheet, address }) => {
    expect(addressOf(sheet, rect)).toBe(address);
  });
});
