import { call, column, resultOf } from "../formula";
import { bandCells, countCells } from "./official-teachers";

const median = (...values: readonly unknown[]) => resultOf({ id: "TEACHER_MEDIAN_AGE", values });

describe("TEACHER_MEDIAN_AGE", () => {
  // 62 of 126 are below 39.5, the 63rd is one of the 18 of 40-44
  it("interpolates within the band the middle falls in", async () => {
    expect(await median(bandCells, countCells)).toBeCloseTo(39.5 + 5 / 18, 12);
  });

  it("is the age in the middle for single ages", async () => {
    expect(await median(column(28, 57, 33, 41))).toBe(37);
    expect(await median(column(28, 57, 33), column(1, 1, 9))).toBe(33);
  });

  it("takes a single age beside a band for a band of one year", async () => {
    expect(await median(column(30, "60岁及以上"), column(3, 1), null, 70)).toBeCloseTo(29.5 + 2 / 3, 12);
  });

  it.each([
    { values: [column(28, 33)], method: "居中的年龄；居中有两个时取其平均" },
    { values: [column("25-29", 33)], method: "组内线性插值，用精确下限（25-29 为 24.5）和组距" },
  ])("names its method in detail: $method", async ({ values, method }) => {
    const rows = await call({
      id: "TEACHER_MEDIAN_AGE",
      values: [...values, null, null, null, null, "detail"],
    });
    expect(rows[0]?.[0]).toBe("教师年龄中位数");
    expect(rows.at(-1)).toEqual(["方法", method]);
  });

  it("prints in detail as what an open band was taken", async () => {
    const values = [bandCells, countCells, 18, null, null, "detail"];
    const rows = await call({ id: "TEACHER_MEDIAN_AGE", values });
    expect(rows.slice(1, 3)).toEqual([
      ["假设", "24岁及以下按 18 至 24 岁计"],
      ["假设", "60岁及以上按 60 至 64 岁计"],
    ]);
  });

  it.each([
    {
      values: [column(30, "60岁及以上")],
      sentence:
        "“年龄”第 2 行的年龄段“60岁及以上”没有上限，无法计算：请用参数给出最大年龄，或写成 60-64 这样有上下限的年龄段。",
    },
    { values: [column(30), column(0)], sentence: "各项人数均为 0，没有可计算的教师，请核对人数。" },
    {
      values: [column(30), column(1, 2)],
      sentence: "两个区域大小不同：“年龄”为 1×1，“人数”为 2×1（行×列），请选取相同的行和列。",
    },
  ])("refuses: $sentence", async ({ values, sentence }) => {
    expect(await median(...values)).toBe(sentence);
  });
});
