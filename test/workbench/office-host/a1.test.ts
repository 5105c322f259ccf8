import { bounding, intersect, parseA1, printA1, quoteSheet } from "../../../src/workbench/office-host/a1";

describe("addresses", () => {
  it.each([
    { text: "A1", sheet: null, rect: [0, 0, 1, 1] },
    { text: "$B$2:C4", sheet: null, rect: [1, 1, 3, 2] },
    { text: "C4:B2", sheet: null, rect: [1, 1, 3, 2] },
    { text: "小学!AA10", sheet: "小学", rect: [9, 26, 1, 1] },
    { text: "='初中 (2)'!$B$2", sheet: "初中 (2)", rect: [1, 1, 1, 1] },
    { text: "'O''Neill'!A1", sheet: "O'Neill", rect: [0, 0, 1, 1] },
    { text: "B:C", sheet: null, rect: [0, 1, 1_048_576, 2] },
    { text: "2:3", sheet: null, rect: [1, 0, 2, 16_384] },
    { text: "XFD1048576", sheet: null, rect: [1_048_575, 16_383, 1, 1] },
  ])("are read: $text", ({ text, sheet, rect: [row, column, rowCount, columnCount] }) => {
    expect(parseA1(text)).toEqual({ sheet, rect: { row, column, rowCount, columnCount } });
  });

  it.each(["", "A", "1", "A0", "XFE1", "A1048577", "A1:B2:C3", "A1,B2", "学生数", "=0.5"])(
    "are not: %j",
    (text) => {
      expect(parseA1(text)).toBeNull();
    },
  );

  it.each(["A1", "B2:C4", "B:C", "2:3", "ZZ100:AAA101"])("are printed as they were read: %s", (text) => {
    expect(printA1(parseA1(text)!.rect)).toBe(text);
  });
});

it.each([
  { name: "小学", quoted: "小学" },
  { name: "Sheet1", quoted: "Sheet1" },
  { name: "初中 (2)", quoted: "'初中 (2)'" },
  { name: "2024", quoted: "'2024'" },
  { name: "AB12", quoted: "'AB12'" },
  { name: "R1C1", quoted: "'R1C1'" },
  { name: "O'Neill", quoted: "'O''Neill'" },
])("a sheet's name is quoted only where it must be: $quoted", ({ name, quoted }) => {
  expect(quoteSheet(name)).toBe(quoted);
});

it("rectangles meet and join", () => {
  const a = parseA1("A1:C3")!.rect;
  const b = parseA1("B2:D9")!.rect;
  expect(printA1(intersect(a, b)!)).toBe("B2:C3");
  expect(printA1(bounding(a, b))).toBe("A1:D9");
  expect(intersect(a, parseA1("D4")!.rect)).toBeNull();
});
