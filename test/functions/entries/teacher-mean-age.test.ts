import { call, column, resultOf } from "../formula";
import { bandCells, countCells } from "./official-teachers";

const mean = (...values: readonly unknown[]) => resultOf({ id: "TEACHER_MEAN_AGE", values });

describe("TEACHER_MEAN_AGE", () => {
  it("takes the middle of bands, weighted by teachers", async () => {
    expect(await mean(bandCells, countCells)).toBeCloseTo(5102 / 126, 12);
  });

  it("is exact for single ages, one teacher a cell", async () => {
    expect(await mean([[29, "35岁"], [41, null]])).toBe(35); // prettier-ignore
  });

  it("takes the ages given for open bands", async () => {
    expect(await mean(bandCells, countCells, 23, 60)).toBeCloseTo((5102 + 6 * 1.5 - 2) / 126, 12);
  });

  it("prints in detail as what open bands were taken", async () => {
    const values = [bandCells, countCells, null, 62, null, "detail"];
    const rows = await call({ id: "TEACHER_MEAN_AGE", values });
    expect(rows).toEqual([
      ["教师平均年龄", (5102 - 1) / 126],
      ["假设", "24岁及以下按 20 至 24 岁计"],
      ["假设", "60岁及以上按 60 至 62 岁计"],
      ["采用行数", 9],
      ["未采用行数", 0],
      ["方法", "加权平均：单岁按年龄，年龄段按组中值（25-29 为 27）"],
    ]);
  });

  it("prints in English too", async () => {
    const values = [column(30, "60岁及以上"), column(1, 1), null, 62, null, "detail"];
    const rows = await call({ id: "TEACHER_MEAN_AGE", values, language: "en" });
    expect(rows.slice(0, 2)).toEqual([
      ["mean age of teachers", 45.5],
      ["assumption", "60岁及以上 taken as 60 to 62"],
    ]);
  });

  it("counts a row nobody is in, and the code n, as nobody", async () => {
    expect(await mean(column(30, 50, "60岁及以上"), column(2, 0, "n"))).toBe(30);
  });

  it.each([
    {
      values: [column(30, "60岁及以上")],
      sentence:
        "“年龄”第 2 行的年龄段“60岁及以上”没有上限，无法计算：请用参数给出最大年龄，或写成 60-64 这样有上下限的年龄段。",
    },
    {
      values: [column("24岁及以下", 30)],
      sentence:
        "“年龄”第 1 行的年龄段“24岁及以下”没有下限，无法计算：请用参数给出最小年龄，或写成 20-24 这样有上下限的年龄段。",
    },
    {
      values: [bandCells, countCells, null, 59],
      sentence:
        "“年龄”第 9 行的年龄段“60岁及以上”不能以 59 岁为另一端，请给出 15 至 100 之间、位于其开口一侧的整数年龄。",
    },
    {
      values: [column("x", 30)],
      sentence: "“年龄”第 1 行填的是缺失代码“x”：请补填数值，或将“缺失”设为 skip，不采用这一行。",
    },
    {
      values: [column(30, 40), column(1, null)],
      sentence:
        "“人数”第 2 行是空白，而同一行的其他单元格已填写：请补填；确实为零请填 0，不参加计算请清空整行。",
    },
    { values: [column(30), column(1.5)], sentence: "“人数”第 1 行的人数为 1.5，应为不小于 0 的整数。" },
    { values: [column(30), column("多")], sentence: "“人数”第 1 行的内容是“多”，应为数值，请改正。" },
  ])("refuses: $sentence", async ({ values, sentence }) => {
    expect(await mean(...values)).toBe(sentence);
  });
});
