import { batchedBlankReader, type CellArea } from "../../src/functions/blank-cells";

const areaAt = (row: number): CellArea => ({
  topLeft: { sheet: "小学", row, column: 0 },
  rowCount: 1,
  columnCount: 1,
});
const rowOf = ({ topLeft }: CellArea) => topLeft.row;

describe("batchedBlankReader", () => {
  it("asks once for all formulas of a recalculation and hands each its own answer", async () => {
    const asked: number[][] = [];
    const read = batchedBlankReader((areas) => {
      asked.push(areas.map(rowOf));
      return Promise.resolve(areas.map((area) => () => rowOf(area) === 2));
    });

    const answers = await Promise.all([1, 2, 3].map((row) => read(areaAt(row))));

    expect(asked).toEqual([[1, 2, 3]]);
    expect(answers.map((isBlank) => isBlank(0, 0))).toEqual([false, true, false]);
  });

  it("asks once about an area that many formulas share", async () => {
    const asked: number[][] = [];
    const read = batchedBlankReader((areas) => {
      asked.push(areas.map(rowOf));
      return Promise.resolve(areas.map((area) => () => rowOf(area) === 2));
    });

    const answers = await Promise.all([2, 1, 2, 2].map((row) => read(areaAt(row))));

    expect(asked).toEqual([[2, 1]]);
    expect(answers.map((isBlank) => isBlank(0, 0))).toEqual([true, false, true, true]);
  });

  it("asks anew in the next recalculation", async () => {
    let asked = 0;
    const read = batchedBlankReader((areas) => {
      asked += 1;
      return Promise.resolve(areas.map(() => () => true));
    });

    await read(areaAt(1));
    await read(areaAt(1));

    expect(asked).toBe(2);
  });

  it("does not let one area that cannot be read fail the others", async () => {
    const read = batchedBlankReader((areas) =>
      areas.some((area) => rowOf(area) === 2)
        ? Promise.reject(new Error("no such sheet"))
        : Promise.resolve(areas.map(() => () => true)),
    );

    const outcomes = await Promise.allSettled([1, 2, 3].map((row) => read(areaAt(row))));

    expect(outcomes.map(({ status }) => status)).toEqual(["fulfilled", "rejected", "fulfilled"]);
  });

  it("fails an area the host leaves unanswered", async () => {
    const read = batchedBlankReader(() => Promise.resolve([]));
    await expect(read(areaAt(1))).rejects.toThrow("unanswered");
  });
});
