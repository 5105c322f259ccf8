import { call, column, resultOf } from "../formula";
import { books, pupils } from "./sample-county";

const mcloone = (...values: readonly unknown[]) => resultOf({ id: "MCLOONE", values });

describe("MCLOONE", () => {
  it.each([
    // the median, 6.2, is that of the first school; the second and the fourth lie below it
    { ties: null, expected: (279 + 137 + 160) / (45 + 37 + 76) / 6.2 },
    { ties: "at-or-below", expected: (279 + 137 + 160) / (45 + 37 + 76) / 6.2 },
    { ties: "below", expected: (137 + 160) / (37 + 76) / 6.2 },
    { ties: "half", expected: (137 + 160 + 38 * 6.2) / 151 / 6.2 },
  ])("counts as the lower half what ties says: $ties", async ({ ties, expected }) => {
    expect(await mcloone(books, pupils, null, ties)).toBeCloseTo(expected, 12);
  });

  it("takes each school once without pupils", async () => {
    expect(await mcloone(column(4, 8, 12, 16))).toBeCloseTo(0.6, 14);
  });

  it("says in detail whom it counted", async () => {
    const rows = await call({
      id: "MCLOONE",
      values: [books, pupils, null, "half", null, "detail"],
      language: "en",
    });
    expect(rows.map(([label]) => label)).toEqual(["McLoone index", "rows used", "rows ignored", "method"]);
    expect(rows[3]?.[1]).toBe(
      "mean of the lower half of pupils over the median, the school at the median split (quantile type 2), weighted by pupils",
    );
  });

  it.each([
    {
      values: [column(7, 7), null, null, "below"],
      sentence: "没有学校低于中位数，无法只取低于中位数的学校：可将“同值”改为 half 或 at-or-below。",
    },
    {
      values: [column(0, 0, 5)],
      sentence: "中位数为 0，此指数没有意义：中位数应大于 0，请检查数据。",
    },
    {
      values: [column(1, 2), null, null, "above"],
      sentence: "“同值”不能是“above”，可选：at-or-below、below、half。",
    },
  ])("refuses: $sentence", async ({ values, sentence }) => {
    expect(await mcloone(...values)).toBe(sentence);
  });
});
