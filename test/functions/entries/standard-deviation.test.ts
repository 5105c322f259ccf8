import { call, column, resultOf } from "../formula";
import { books, pupils } from "./sample-county";

const deviation = (...values: readonly unknown[]) => resultOf({ id: "STANDARD_DEVIATION", values });

describe("STANDARD_DEVIATION", () => {
  it("gives the published 3.26 of the worked example, weighted by pupils", async () => {
    expect(await deviation(books, pupils)).toBeCloseTo(3.26, 2);
    expect(await deviation(books, pupils, null, "weighted")).toBe(await deviation(books, pupils));
  });

  it.each([
    { estimator: null, expected: Math.sqrt(8 / 3) },
    { estimator: "population", expected: Math.sqrt(8 / 3) },
    { estimator: "sample", expected: 2 },
  ])("divides as $estimator says without pupils", async ({ estimator, expected }) => {
    expect(await deviation(column(4, 6, 8), null, null, estimator)).toBeCloseTo(expected, 14);
  });

  it("leaves pupils out of the weights when told to, and still divides by them", async () => {
    const values = [column(40, 600, 80), column(10, 100, 10)];
    expect(await deviation(...values, null, "sample")).toBeCloseTo(2, 14);
    expect(call({ id: "STANDARD_DEVIATION", values: [...values, null, "sample", null, "detail"] })).toEqual([
      ["标准差", expect.closeTo(2, 14)],
      ["采用行数", 3],
      ["未采用行数", 0],
      ["方法", expect.stringContaining("n − 1")],
    ]);
  });

  it.each([
    {
      values: [column(5), null, null, "sample"],
      sentence: "只有 1 个数值，除以 n − 1 的算法至少需要 2 个。",
    },
    {
      values: [column(5, 6), null, null, "weighted"],
      sentence: "选择“weighted”时需要在校生数，请给出在校生数的区域。",
    },
  ])("refuses: $sentence", async ({ values, sentence }) => {
    expect(await deviation(...values)).toBe(sentence);
  });
});
