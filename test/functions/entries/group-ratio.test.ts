import { call, column, resultOf } from "../formula";
import { books, locations, pupils } from "./sample-county";

const groupRatio = (...values: readonly unknown[]) => resultOf({ id: "GROUP_RATIO", values });

describe("GROUP_RATIO", () => {
  it("divides the per-pupil values of two groups, totals over totals", async () => {
    const expected = (279 + 935) / (45 + 89) / ((137 + 160) / (37 + 76));
    expect(await groupRatio(books, locations, "城区", "乡村", pupils)).toBeCloseTo(expected, 12);
  });

  it("takes any two groups, also such as are written as numbers or with spaces around", async () => {
    expect(await groupRatio(column(6, 3), column(1, " 2 "), 1, 2)).toBe(2);
  });

  it("lists both groups and how many schools belong to neither in detail", async () => {
    const rows = await call({
      id: "GROUP_RATIO",
      values: [books, locations, "城区", "乡村", pupils, null, null, "detail"],
    });
    expect(rows.slice(1, 5)).toEqual([
      ["组", "平均值", "学校数"],
      ["城区", expect.closeTo(1214 / 134, 12), 2],
      ["乡村", expect.closeTo(297 / 113, 12), 2],
      ["不属于两组的学校数", 1, ""],
    ]);
  });

  it.each([
    {
      values: [books, locations, "城", "乡村", pupils],
      sentence: "没有学校属于“城”，分组中有：城区、乡村、镇区，请核对写法。",
    },
    {
      values: [column(6, 0), column("城", "乡"), "城", "乡"],
      sentence: "对照组的平均值为 0，比值没有意义：它应大于 0。",
    },
  ])("refuses: $sentence", async ({ values, sentence }) => {
    expect(await groupRatio(...values)).toBe(sentence);
  });
});
