import { readParameterAddress } from "../../src/functions/parameter-address";

describe("readParameterAddress", () => {
  it.each([
    { text: "Sheet1!B5:B64", sheet: "Sheet1", row: 4, column: 1 },
    { text: "Sheet1!$B$5:$B$64", sheet: "Sheet1", row: 4, column: 1 },
    { text: "Sheet1!C7", sheet: "Sheet1", row: 6, column: 2 },
    { text: "小学!AA10", sheet: "小学", row: 9, column: 26 },
    { text: "'2024 年'!A1:B2", sheet: "2024 年", row: 0, column: 0 },
    { text: "'clerk''s'!A1", sheet: "clerk's", row: 0, column: 0 },
    { text: "Sheet1!B:B", sheet: "Sheet1", row: 0, column: 1 },
    { text: "Sheet1!5:9", sheet: "Sheet1", row: 4, column: 0 },
    { text: "a!b!C7", sheet: "a!b", row: 6, column: 2 },
  ])("reads $text", ({ text, sheet, row, column }) => {
    expect(readParameterAddress(text)).toEqual({ topLeft: { sheet, row, column }, external: false });
  });

  it("tells a range of another workbook", () => {
    expect(readParameterAddress("'[邻县.xlsx]小学'!A1")).toMatchObject({
      topLeft: { sheet: "小学" },
      external: true,
    });
  });

  it.each([null, undefined, "", "B5:B64", "Sheet1!", "Sheet1!#REF!", 7])("finds no place in %p", (text) => {
    expect(readParameterAddress(text)).toBeNull();
  });
});
