import type { Cell } from "../../../src/core";
import { aGrid, check, places } from "../a-sheet";

describe("subtotalsMatch", () => {
  const header = ["学校名称", "在校生数", "最大班额"];
  const differing = (...rows: Cell[][]) =>
    check(aGrid([header, ...rows])).issues.filter(({ code }) => code === "subtotal-differs");

  it("asks about a subtotal that is not the sum of the schools since the one before", () => {
    const issues = differing(
      ["城东小学", 100, 40],
      ["城西小学", 80, 42],
      ["城区小计", 180, 42],
      ["乡东小学", 60, 30],
      ["乡村小计", 240, 42],
    );
    expect(places(issues)).toEqual(["query B6"]);
    expect(issues).toMatchObject([{ params: { label: "乡村小计", subtotal: 240, sum: 60 } }]);
  });

  it("does not add up largest classes", () => {
    expect(differing(["城东小学", 100, 40], ["城西小学", 80, 42], ["城区小计", 180, 1])).toEqual([]);
  });

  it("passes over a column with a figure missing", () => {
    expect(differing(["城东小学", 100, 40], ["城西小学", null, 42], ["城区小计", 180, 42])).toEqual([]);
  });

  it("adds up whole schools where rooms are divided among stages", () => {
    const whole = ["学校名称", "办学类型", "小学在校生数", "初中在校生数", "图书册数"];
    const sheet = (subtotal: number) =>
      check(
        aGrid([
          whole,
          ["城东学校", "九年一贯制学校", 100, 100, 4200],
          ["城西小学", "小学", 100, 0, 3000],
          ["城区小计", null, 200, 100, subtotal],
        ]),
      ).issues.filter(({ code }) => code === "subtotal-differs");
    expect(sheet(7200)).toEqual([]);
    expect(sheet(5000)).toMatchObject([{ params: { field: "books", sum: 7200 } }]);
  });
});
