import { column, resultOf } from "../formula";
import { books, incomes, pupils } from "./sample-county";

const concentration = (...values: readonly unknown[]) => resultOf({ id: "CONCENTRATION", values });

describe("CONCENTRATION", () => {
  it("is the Gini coefficient when schools rank by income as they do by books, except for one pair", async () => {
    const gini = await resultOf({ id: "GINI", values: [books, pupils] });
    const index = await concentration(books, incomes, pupils);
    expect(index).toBeCloseTo(0.2788744145, 10);
    expect(index).toBeLessThan(Number(gini));
  });

  it("is −0.25 when the low ranked of two schools has three quarters", async () => {
    expect(await concentration(column(6, 2), column(100, 900))).toBe(-0.25);
  });

  it("does not look at the order of rows when schools rank alike", async () => {
    expect(await concentration(column(6, 2, 4), column(1, 1, 2))).toBeCloseTo(
      Number(await concentration(column(2, 6, 4), column(1, 1, 2))),
      14,
    );
  });

  it.each([
    {
      values: [books, column(5.2, null, 6.4, 2.8, 4), pupils],
      sentence:
        "“排序依据”第 2 行是空白，而同一行的其他单元格已填写：请补填；确实为零请填 0，不参加计算请清空整行。",
    },
    {
      values: [books, column("高", "低", "高", "低", "中"), pupils],
      sentence: "“排序依据”第 1 行的内容是“高”，应为数值，请改正。",
    },
    { values: [books, column(1, 2)], sentence: /^两个区域大小不同：/u },
  ])("refuses: $sentence", async ({ values, sentence }) => {
    expect(await concentration(...values)).toMatch(sentence);
  });
});
