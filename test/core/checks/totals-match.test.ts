import type { Cell } from "../../../src/core";
import { aGrid, check } from "../a-sheet";

describe("totalsMatch", () => {
  const sheet = (...totals: Cell[][]) =>
    aGrid([["学校名称", "在校生数", "最大班额"], ["城东小学", 100, 40], ["城西小学", 200, 45], ...totals]);
  const differing = (...totals: Cell[][]) =>
    check(sheet(...totals)).issues.filter(({ code }) => code === "total-differs");

  it("asks about a total that is not the sum of the schools", () => {
    expect(differing(["合计", 263, null])).toMatchObject([
      { severity: "query", at: { row: 3, column: 1 }, params: { total: 263, sum: 300 } },
    ]);
  });

  it("accepts the sum, and does not add up largest classes", () => {
    expect(differing(["合　计", 300, 45])).toEqual([]);
  });

  it("passes over sums of some schools", () => {
    expect(differing(["城区小计", 100, 40])).toEqual([]);
  });

  it("adds up whole schools where rooms are divided among stages", () => {
    const books = (total: number) =>
      check(
        aGrid([
          ["学校名称", "办学类型", "小学在校生数", "初中在校生数", "图书册数"],
          ["城东学校", "九年一贯制学校", 100, 100, 4200],
          ["城西小学", "小学", 100, 0, 3000],
          ["合计", null, 200, 100, total],
        ]),
      ).issues.filter(({ code }) => code === "total-differs");
    expect(books(7200)).toEqual([]);
    expect(books(5000)).toMatchObject([{ params: { field: "books", sum: 7200 } }]);
  });
});
