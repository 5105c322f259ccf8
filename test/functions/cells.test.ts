import { toCell, toCells } from "../../src/functions/cells";

describe("toCell", () => {
  it.each([
    { raw: null, cell: null },
    { raw: undefined, cell: null },
    { raw: "", cell: null },
    { raw: "  ", cell: null },
    { raw: { basicType: "Empty" }, cell: null },
    { raw: 0, cell: 0 },
    { raw: -0, cell: 0 },
    { raw: "0", cell: "0" },
    { raw: " a", cell: " a" },
    { raw: false, cell: false },
    { raw: NaN, cell: { error: "#NUM!" } },
    { raw: -Infinity, cell: { error: "#NUM!" } },
    { raw: { basicType: "Double", basicValue: -0 }, cell: 0 },
    { raw: { basicType: "Error", basicValue: "#N/A" }, cell: { error: "#N/A" } },
    { raw: Object.assign(new Error(), { code: "#REF!" }), cell: { error: "#REF!" } },
    { raw: { type: "Entity", basicType: "Array", basicValue: [[1]] }, cell: { error: "#VALUE!" } },
    { raw: 7n, cell: { error: "#VALUE!" } },
  ])("reads $raw as $cell", ({ raw, cell }) => {
    expect(toCell(raw)).toStrictEqual(cell);
  });
});

describe("toCells", () => {
  it("reads a single value as a range of one cell", () => {
    expect(toCells(5)).toEqual([[5]]);
    expect(toCells(null)).toEqual([[null]]);
  });

  it("reads a list as a column", () => {
    expect(toCells([1, ""])).toEqual([[1], [null]]);
  });

  it("fills rows of unequal length up with blanks", () => {
    expect(toCells([[1, 2], [3], []])).toEqual([
      [1, 2],
      [3, null],
      [null, null],
    ]);
  });

  it("does not copy rows of plain numbers and blanks", () => {
    const row = [1, null, 0];
    expect(toCells([row])[0]).toBe(row);
  });

  it("never lets what is no plain number through with them", () => {
    expect(toCells([[1, NaN]])).toEqual([[1, { error: "#NUM!" }]]);
    expect(toCells([[1, -0]])).toStrictEqual([[1, 0]]);
    expect(toCells([[1, undefined]])).toStrictEqual([[1, null]]);
  });
});
