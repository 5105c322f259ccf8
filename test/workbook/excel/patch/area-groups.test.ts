import { areaGroups } from "../../../../src/workbook/excel/patch/area-groups";

const area = (row: number, column: number) => ({ row, column, rowCount: 2, columnCount: 1 });

describe("areas that share a rule", () => {
  it("stay together when the first one's corner is the corner of all, wherever they stood", () => {
    expect(areaGroups([area(4, 3), area(4, 1)], area(4, 3))).toEqual([
      { areas: [area(4, 1), area(4, 3)], rows: 0, columns: -2 },
    ]);
  });

  it("part where one lies further to the left below", () => {
    expect(areaGroups([area(1, 3), area(9, 1), area(9, 4)], area(1, 3))).toEqual([
      { areas: [area(1, 3), area(9, 4)], rows: 0, columns: 0 },
      { areas: [area(9, 1)], rows: 8, columns: -2 },
    ]);
  });
});
