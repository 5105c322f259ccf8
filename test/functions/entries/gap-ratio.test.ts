import { call, column, resultOf } from "../formula";

const perPupil = column(279 / 45, 137 / 37, 935 / 89, 160 / 76, 402 / 55);
const pupils = column(45, 37, 89, 76, 55);

const gapRatio = (...values: readonly unknown[]) => resultOf({ id: "GAP_RATIO", values });

describe("GAP_RATIO", () => {
  it.each([
    { measure: null, expected: 4.9901685393 },
    { measure: "max-min", expected: 4.9901685393 },
    { measure: "range", expected: 8.4003548196 },
    { measure: "restricted-range", expected: 8.4003548196 },
    { measure: "federal-range-ratio", expected: 3.9901685393 },
  ])("computes $measure on the published county", async ({ measure, expected }) => {
    expect(await gapRatio(perPupil, pupils, "ratio", measure)).toBeCloseTo(expected, 10);
  });

  it("divides totals by pupils, unless told that they are ratios", async () => {
    const books = column(279, 137, 935, 160, 402);
    expect(await gapRatio(books, pupils)).toBeCloseTo(4.9901685393, 10);
    expect(await gapRatio(books, pupils, "amount", "range")).toBeCloseTo(8.4003548196, 10);
  });

  it.each([
    { measure: null, name: "极差率", method: "最大值÷最小值" },
    { measure: "range", name: "极差", method: "最大值−最小值" },
    { measure: "restricted-range", name: "限定极差", method: "学生第 95 百分位数−第 5 百分位数" },
    { measure: "federal-range-ratio", name: "联邦极差比", method: "限定极差÷学生第 5 百分位数" },
  ])("names what it measured in detail: $name", async ({ measure, name, method }) => {
    const values = [column(6, 2, "x"), column(1, 1, 1), "ratio", measure, "skip", "detail"];
    expect(await call({ id: "GAP_RATIO", values })).toEqual([
      [name, await gapRatio(column(6, 2), column(1, 1), "ratio", measure)],
      ["采用行数", 2],
      ["未采用行数", 1],
      ["方法", method],
    ]);
  });

  it("takes percentiles of pupils, not of schools", async () => {
    const values = column(1, 6, 10, 99);
    expect(await gapRatio(values, column(4, 48, 44, 4), "ratio", "restricted-range")).toBe(4);
    expect(await gapRatio(values, column(1, 1, 1, 1), "ratio", "restricted-range")).toBe(98);
  });

  it("needs no pupils for the extremes", async () => {
    expect(await gapRatio(column(6, 2, 10))).toBe(5);
    expect(await gapRatio(column(6, 2, 10), null, null, "range")).toBe(8);
  });

  it.each([
    {
      values: [perPupil, null, null, "restricted-range"],
      sentence: "选择“restricted-range”时需要在校生数，请给出在校生数的区域。",
    },
    {
      values: [column(3, 0)],
      sentence: "最小值为 0，极差率没有意义：各数值应大于 0，可改用极差（range）。",
    },
    {
      values: [column(0), column(10), null, "federal-range-ratio"],
      sentence: "第 5 百分位数为 0，联邦极差比没有意义：它应大于 0，可改用限定极差（restricted-range）。",
    },
    {
      values: [perPupil, pupils, null, "gini"],
      sentence: "“统计量”不能是“gini”，可选：max-min、range、restricted-range、federal-range-ratio。",
    },
  ])("refuses: $sentence", async ({ values, sentence }) => {
    expect(await gapRatio(...values)).toBe(sentence);
  });
});
