import { call, column, resultOf } from "../formula";

const four = column(1, 2, 3, 4);
const quantile = (...values: readonly unknown[]) => resultOf({ id: "QUANTILE", values });

describe("QUANTILE", () => {
  // R 4.2: quantile(1:4, 0.25, type = ...)
  it.each([
    { definition: null, expected: 1.5 },
    { definition: "1", expected: 1 },
    { definition: "2", expected: 1.5 },
    { definition: "6", expected: 1.25 },
    { definition: "7", expected: 1.75 },
    { definition: 7, expected: 1.75 },
  ])("takes definition $definition at its word", async ({ definition, expected }) => {
    expect(await quantile(four, 0.25, null, null, definition)).toBe(expected);
  });

  it("counts pupils where they are given", async () => {
    expect(await quantile(column(60, 180), 0.5, column(10, 90))).toBe(2);
    expect(await quantile(column(60, 180), 0.95, column(10, 90))).toBe(6);
  });

  it("says which definition a detailed figure follows", () => {
    expect(call({ id: "QUANTILE", values: [four, 0.25, null, null, "7", null, "detail"] })).toEqual([
      ["分位数", 1.75],
      ["采用行数", 4],
      ["未采用行数", 0],
      ["方法", "比例 0.25 的第 7 类分位数，不加权"],
    ]);
  });

  it.each([
    { values: [four, 25], sentence: "分位比例为 25，应在 0 与 1 之间。" },
    { values: [four, 0.25, null, null, "3"], sentence: "“定义”不能是“3”，可选：2、1、6、7。" },
    {
      values: [column(60, 180), 0.5, column(10.5, 90), null, "7"],
      sentence: "“在校生数”第 1 行的在校生数为 10.5，这种百分位定义要求整数：请改正，或改用定义 1 或 2。",
    },
  ])("refuses: $sentence", async ({ values, sentence }) => {
    expect(await quantile(...values)).toBe(sentence);
  });

  it("asks for the share when it is left out, in words", async () => {
    expect(await quantile(four, null)).toMatch(/比例/u);
    expect(await quantile(four, null)).not.toMatch(/NaN|null|undefined/u);
  });
});
