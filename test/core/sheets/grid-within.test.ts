import fc from "fast-check";
import { gridWithin, type Grid } from "../../../src/core";

const grid: Grid = {
  origin: { sheet: "小学", row: 2, column: 1 },
  rows: [
    ["a", "b", "c"],
    [1, 2, 3],
    [4, 5, 6],
  ],
  hiddenRows: [2, 4],
};

describe("a part of a sheet", () => {
  it("keeps its place in the sheet, and the rows that are hidden in it", () => {
    expect(gridWithin(grid, { row: 3, column: 2, rowCount: 9, columnCount: 2 })).toEqual({
      origin: { sheet: "小学", row: 3, column: 2 },
      rows: [
        [2, 3],
        [5, 6],
      ],
      hiddenRows: [4],
    });
  });

  it("is the whole where the rectangle holds all of it", () => {
    expect(gridWithin(grid, { row: 0, column: 0, rowCount: 1_048_576, columnCount: 16_384 })).toEqual(grid);
  });

  it("has no rows where they have nothing in common", () => {
    expect(gridWithin(grid, { row: 20, column: 0, rowCount: 2, columnCount: 2 }).rows).toEqual([]);
    expect(gridWithin(grid, { row: 0, column: 0, rowCount: 2, columnCount: 2 }).rows).toEqual([]);
  });

  it("holds the same cells at the same addresses as the sheet", () => {
    const small = fc.integer({ min: 0, max: 6 });
    fc.assert(
      fc.property(small, small, small, small, (row, column, rowCount, columnCount) => {
        const part = gridWithin(grid, { row, column, rowCount, columnCount });
        part.rows.forEach((cells, i) =>
          cells.forEach((cell, j) => {
            const [at, index] = [part.origin.row + i, part.origin.column + j];
            expect(cell).toBe(grid.rows[at - grid.origin.row]![index - grid.origin.column]);
            expect(at).toBeLessThan(row + rowCount);
            expect(index).toBeLessThan(column + columnCount);
          }),
        );
      }),
    );
  });
});
