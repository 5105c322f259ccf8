import { checkReading, sheetPlaceOf, type Cell } from "../../../src/core";
import { aGrid, aSchool, aSheet } from "../a-sheet";
import { cellOf } from "./a-trail";

const rows = [aSchool(), aSchool()];
const fields = aSheet(rows).rows[0]!;
const pupils = cellOf(rows, "pupils").column;
const total: readonly Cell[] = fields.map((_, column) =>
  column === 0 ? "合计" : column === pupils ? 800 : null,
);
const grid = aSheet(rows, [total]);
const { reading } = checkReading(grid, { packId: "cn-2017", stage: "primary" });
const kindAt = (row: number, column: number) => sheetPlaceOf(reading, { sheet: "小学", row, column }).kind;

describe("the place of a cell", () => {
  it("is a school's, with its field", () => {
    expect(sheetPlaceOf(reading, cellOf(rows, "pupils", 1))).toEqual({
      kind: "school",
      school: 1,
      field: "pupils",
    });
    expect(sheetPlaceOf(reading, cellOf(rows, "location"))).toMatchObject({
      kind: "school",
      field: "location",
    });
  });

  it("is a header, a total, a column that is not used, or outside", () => {
    expect(kindAt(0, pupils)).toBe("header");
    expect(sheetPlaceOf(reading, { sheet: "小学", row: 3, column: pupils })).toMatchObject({
      kind: "total",
      value: 800,
    });
    expect(kindAt(1, fields.length)).toBe("unused-column");
    expect(kindAt(3, pupils + 1)).toBe("outside");
    expect(kindAt(9, pupils)).toBe("outside");
  });

  it("is found in a form too, where every figure stands beside its label", () => {
    const form = aGrid(
      [
        ["学校名称", "甲小学"],
        ["在校生数", 400],
        ["专任教师数", 30],
        ["图书册数", 9000],
      ],
      "甲",
    );
    const { reading: read } = checkReading(form, { packId: "cn-2017", stage: "primary" });
    const at = (row: number, column: number) => sheetPlaceOf(read, { sheet: "甲", row, column });
    expect(at(3, 1)).toEqual({ kind: "school", school: 0, field: "books" });
    expect(at(3, 0)).toMatchObject({ kind: "header", column: { field: "books" } });
  });
});
