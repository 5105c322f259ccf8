import { call, column, resultOf } from "../formula";

const bands = column(
  "24岁及以下",
  "25-29",
  "30-34",
  "35-39",
  "40-44",
  "45-49",
  "50-54",
  "55-59",
  "60岁及以上",
);
const counts = column(6, 14, 20, 22, 18, 16, 17, 12, 1);

const ageIndex = (...values: readonly unknown[]) => resultOf({ id: "TEACHER_AGE_INDEX", values });

describe("TEACHER_AGE_INDEX", () => {
  it("counts the official bands", async () => {
    expect(await ageIndex(bands, counts, null, null)).toBe(75);
  });

  it("takes other limits", async () => {
    expect(await ageIndex(bands, counts, 55, 30)).toBe(65);
  });

  it("counts single ages, one teacher a cell", async () => {
    expect(await ageIndex(column(29, 34, 35, 49, 50, "60岁"))).toBe(100);
  });

  it("says in detail whom it counted", async () => {
    const values = [column(29, 51, null), column(4, 3, 2), null, null, "skip", "detail"];
    expect(await call({ id: "TEACHER_AGE_INDEX", values })).toEqual([
      ["教师老龄化指数", 75],
      ["采用行数", 2],
      ["未采用行数", 1],
      ["方法", "50 岁及以上人数÷35 岁以下人数×100，本产品自定"],
    ]);
  });

  it.each([
    {
      values: [bands, counts, 52],
      sentence:
        "“年龄”第 7 行的年龄段“50-54”跨过 52 岁，无法判断其中有多少人已满 52 岁：请改用能被 52 岁分开的年龄段，或调整界限。",
    },
    {
      values: [column("25-29", "合计"), column(3, 3)],
      sentence: "“年龄”第 2 行的“合计”不是年龄或年龄段，请写成 35、25-29、24岁及以下 或 60岁及以上。",
    },
    { values: [column(30, 3)], sentence: "“年龄”第 2 行的年龄为 3，应在 15 与 100 之间，请改正。" },
    { values: [column(30), column(1.5)], sentence: "“人数”第 1 行的人数为 1.5，应为不小于 0 的整数。" },
    { values: [column(40, 55)], sentence: "没有 35 岁以下的教师，教师老龄化指数无法计算。" },
    { values: [bands, counts, "五十"], sentence: "“年长线”应为数值，现在是“五十”。" },
    {
      values: [bands, counts, 30, 50],
      sentence: "年长线 30 和年轻线 50 应为 15 至 100 的整数，且年轻线不大于年长线。",
    },
    { values: [column(30, true)], sentence: "“年龄”第 2 行的内容是“TRUE”，应为数值，请改正。" },
  ])("refuses: $sentence", async ({ values, sentence }) => {
    expect(await ageIndex(...values)).toBe(sentence);
  });
});
