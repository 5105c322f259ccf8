import { column, resultOf } from "../formula";

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
    expect(await gapRatio(perPupil, pupils, measure)).toBeCloseTo(expected, 10);
  });

  it("takes percentiles of pupils, not of schools", async () => {
    const values = column(1, 6, 10, 99);
    expect(await gapRatio(values, column(4, 48, 44, 4), "restricted-range")).toBe(4);
    expect(await gapRatio(values, column(1, 1, 1, 1), "restricted-range")).toBe(98);
  });

  it("needs no pupils for the extremes", async () => {
    expect(await gapRatio(column(6, 2, 10))).toBe(5);
    expect(await gapRatio(column(6, 2, 10), null, "range")).toBe(8);
  });

  it.each([
    {
      values: [perPupil, null, "restricted-range"],
      sentence: "选择“restricted-range”时需要在校生数，请给出在校生数的区域。",
    },
    {
      values: [column(3, 0)],
      sentence: "最小值为 0，极差率没有意义：各数值应大于 0，可改用极差（range）。",
    },
    {
      values: [column(0), column(10), "federal-range-ratio"],
      sentence: "第 5 百分位数为 0，联邦极差比没有意义：它应大于 0，可改用限定极差（restricted-range）。",
    },
    {
      values: [perPupil, pupils, "gini"],
      sentence: "“度量”不能是“gini”，可选：max-min、range、restricted-range、federal-range-ratio。",
    },
  ])("refuses: $sentence", async ({ values, sentence }) => {
    expect(await gapRatio(...values)).toBe(sentence);
  });
});
