import { call, column, resultOf } from "../formula";
import { books, pupils } from "./sample-county";

const twenty = column(
  ...[0.2, 0.5, 1.1, 1.4, 1.8, 2.3, 2.5, 2.7, 3.5, 4.4, 4.6, 5.4, 5.4, 5.7, 5.8, 5.9, 6.0, 6.6, 7.1, 7.9],
);
const interval = (...values: readonly unknown[]) => resultOf({ id: "INTERVAL", values });

describe("INTERVAL", () => {
  it("lists measure, estimate, both ends, level, seed and resamples", async () => {
    const rows = await call({ id: "INTERVAL", values: [books, pupils], language: "en" });
    expect(rows.map(([label]) => label)).toEqual([
      "measure",
      "estimate",
      "lower",
      "upper",
      "level",
      "seed",
      "resamples",
      "rows used",
      "rows ignored",
      "method",
    ]);
    const [, estimate = 0, lower = 0, upper = 0, level, seed, resamples] = rows.map(([, value]) => value);
    expect(estimate).toBe(await resultOf({ id: "BALANCE_CV", values: [books, pupils] }));
    expect(lower).toBeLessThan(Number(estimate));
    expect(upper).toBeGreaterThan(Number(estimate));
    expect([level, seed, resamples]).toEqual([0.95, 1, 2000]);
  });

  it("shows the same for the same seed and other ends for another", async () => {
    const ends = async (seed: number) => {
      const rows = await call({
        id: "INTERVAL",
        values: [books, pupils, null, "gini", null, null, seed, 300],
      });
      return [rows[2]?.[1], rows[3]?.[1]];
    };
    expect(await ends(7)).toEqual(await ends(7));
    expect(await ends(7)).not.toEqual(await ends(8));
  });

  it("gives McKay's interval as the R package cvcqv prints it, without a seed", async () => {
    const rows = await call({ id: "INTERVAL", values: [twenty, null, null, "cv-sample", "mckay"] });
    expect(rows[2]).toEqual(["下限", expect.closeTo(0.41441, 5)]);
    expect(rows[3]).toEqual(["上限", expect.closeTo(1.08483, 4)]);
    expect(rows.map(([label]) => label)).not.toContain("随机种子");
  });

  it.each([
    {
      values: [books, pupils, null, "gini", "mckay"],
      sentence: "“mckay”只用于不加权的样本差异系数：请将统计量设为 cv-sample，或改用其他方法。",
    },
    {
      values: [books, pupils, null, null, null, 95],
      sentence: "置信水平为 95，应不小于 0.5 且小于 1，如 0.95。",
    },
    {
      values: [books, pupils, null, null, null, null, -1],
      sentence: "随机种子为 -1，应为 0 至 4294967295 的整数。",
    },
    {
      values: [books, pupils, null, null, null, null, null, 50],
      sentence: "重抽样次数为 50，应为 100 至 20000 的整数。",
    },
    {
      values: [column(5), column(10)],
      sentence: "只有 1 所学校，置信区间至少需要 2 所，请扩大所选区域。",
    },
  ])("refuses: $sentence", async ({ values, sentence }) => {
    expect(await interval(...values)).toBe(sentence);
  });

  it("says how many resamples the measure cannot be computed of", async () => {
    expect(await interval(column(0, 0, 0, 5))).toMatch(
      /^2000 次重抽样中有 \d+ 次无法计算该统计量，不能给出区间：/u,
    );
  });
});
