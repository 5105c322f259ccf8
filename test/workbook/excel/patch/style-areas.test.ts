import { styleAreas } from "../../../../src/workbook/excel/patch/style-areas";

const cells = (style: string, ...places: readonly (readonly [row: number, column: number])[]) =>
  places.map(([row, column]) => ({ row, column, value: null, style }));

it("makes one rectangle of equal rows below each other, in any order", () => {
  expect(styleAreas(cells("head", [1, 1], [0, 0], [0, 1], [1, 0]))).toEqual([
    { style: "head", areas: [{ row: 0, column: 0, rowCount: 2, columnCount: 2 }] },
  ]);
});

it("keeps apart what differs in style, leaves a gap, or is not as wide", () => {
  const areas = styleAreas([...cells("a", [0, 0], [0, 2], [1, 0], [1, 1], [3, 2]), ...cells("b", [0, 1])]);
  expect(areas).toEqual([
    {
      style: "a",
      areas: [
        { row: 0, column: 0, rowCount: 1, columnCount: 1 },
        { row: 0, column: 2, rowCount: 1, columnCount: 1 },
        { row: 1, column: 0, rowCount: 1, columnCount: 2 },
        { row: 3, column: 2, rowCount: 1, columnCount: 1 },
      ],
    },
    { style: "b", areas: [{ row: 0, column: 1, rowCount: 1, columnCount: 1 }] },
  ]);
});
