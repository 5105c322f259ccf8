import type { Cell } from "../../src/core";
import type { CellRange } from "../../src/functions/cell-range";
import { requireSameShape } from "../../src/functions/cell-range";
import { trimRanges } from "../../src/functions/trim-ranges";
import { column } from "./formula";
import { refusalOf } from "./probe";

const rangeOf = (parameter: string, ...cells: readonly Cell[]): CellRange => ({
  parameter,
  rows: column(...cells) as Cell[][],
  address: null,
});
const rowsOf = (ranges: readonly CellRange[]) => ranges.map(({ rows }) => rows.flat());

describe("trimRanges", () => {
  it("cuts ranges of one length at the last row filled in any of them", () => {
    const ranges = [rangeOf("amounts", 1, null, null, null), rangeOf("pupils", null, null, 3, null)];
    expect(rowsOf(trimRanges(ranges))).toEqual([
      [1, null, null],
      [null, null, 3],
    ]);
  });

  it("keeps blanks above and between", () => {
    expect(rowsOf(trimRanges([rangeOf("amounts", null, 1, null, 2, null)]))).toEqual([[null, 1, null, 2]]);
  });

  it("takes a 0, a text and an error for filled", () => {
    const ended = [0, "x", false, { error: "#N/A" }];
    ended.forEach((content) =>
      expect(trimRanges([rangeOf("amounts", null, content, null)])[0]?.rows).toHaveLength(2),
    );
  });

  it("keeps one row of a range that holds nothing", () => {
    expect(rowsOf(trimRanges([rangeOf("amounts", null, null, null)]))).toEqual([[null]]);
  });

  it("never makes ranges of different length alike", () => {
    const [long, short] = trimRanges([rangeOf("amounts", 1, 2, null, null), rangeOf("pupils", 3, 4)]);
    expect(long?.rows).toHaveLength(2);
    expect(refusalOf(() => requireSameShape(long as CellRange, short as CellRange))).toMatch(
      "“amounts”为 4×1，“pupils”为 2×1",
    );
  });

  it("remembers the given length when it cuts a second time", () => {
    const [once] = trimRanges([rangeOf("amounts", 1, 0, null)]);
    const settled = { ...(once as CellRange), rows: column(1, null) as Cell[][] };
    expect(trimRanges([settled])).toEqual([{ ...settled, rows: [[1]], givenRows: 3 }]);
  });

  it("leaves alone what is filled to its end", () => {
    const range = rangeOf("amounts", 1, 2);
    expect(trimRanges([range])[0]).toBe(range);
  });
});
