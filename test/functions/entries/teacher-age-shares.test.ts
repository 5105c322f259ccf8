import { call, column, englishResultOf, resultOf } from "../formula";
import { bandCells, countCells } from "./official-teachers";

const shares = (...values: readonly unknown[]) => call({ id: "TEACHER_AGE_SHARES", values });
const refusal = (...values: readonly unknown[]) => resultOf({ id: "TEACHER_AGE_SHARES", values });

describe("TEACHER_AGE_SHARES", () => {
  it("lists the official bands with teachers and share", async () => {
    const rows = await shares(bandCells, countCells);
    expect(rows.map(([label]) => label)).toEqual([
      "年龄段",
      ...bandCells.flat(),
      "合计",
      "采用行数",
      "未采用行数",
      "方法",
    ]);
    expect(rows[4]).toEqual(["35-39", 22, 22 / 126]);
    expect(rows[10]).toEqual(["合计", 126, 1]);
    expect(rows[13]).toEqual(["方法", "各年龄段人数÷全部人数，官方年龄段", ""]);
  });

  it("lists bands of one's own, and those in none", async () => {
    const rows = await shares(column(28, 41, 53, 57), null, [["50岁及以上", null, "55岁及以上"]]);
    expect(rows.slice(0, 5)).toEqual([
      ["年龄段", "人数", "占比"],
      ["50岁及以上", 2, 0.5],
      ["55岁及以上", 1, 0.25],
      ["不在以上年龄段", 2, 0.5],
      ["合计", 4, 1],
    ]);
    expect(rows.at(-1)).toEqual(["方法", "各年龄段人数÷全部人数，自定年龄段", ""]);
  });

  it("leaves rows out that lack an age or a count when told to skip, and counts them", async () => {
    const rows = await shares(column(28, null, 41, "a"), column(1, 3, null, 2), null, "skip");
    expect(rows.slice(-3, -1)).toEqual([
      ["采用行数", 1, ""],
      ["未采用行数", 3, ""],
    ]);
  });

  it("is labelled in English", async () => {
    const rows = await call({ id: "TEACHER_AGE_SHARES", values: [column(28)], language: "en" });
    expect(rows[0]).toEqual(["band", "teachers", "share"]);
    expect(rows.slice(-4).map(([label]) => label)).toEqual(["all", "rows used", "rows ignored", "method"]);
  });

  it.each([
    {
      values: [column("45-54"), column(9), column("50岁及以上")],
      sentence:
        "“年龄”第 1 行的年龄段“45-54”跨过 50 岁，无法判断其中有多少人已满 50 岁：请改用能被 50 岁分开的年龄段，或调整界限。",
    },
    {
      values: [column(30), null, column("50岁及以上", "壮年")],
      sentence: "“年龄段”第 2 行的“壮年”不是年龄或年龄段，请写成 35、25-29、24岁及以下 或 60岁及以上。",
    },
    { values: [column(30, 40), column(0, 0)], sentence: "各项人数均为 0，没有可计算的教师，请核对人数。" },
    {
      values: [column(30, null), column(1, 2)],
      sentence:
        "“年龄”第 2 行是空白，而同一行的其他单元格已填写：请补填；确实为零请填 0，不参加计算请清空整行。",
    },
  ])("refuses: $sentence", async ({ values, sentence }) => {
    expect(await refusal(...values)).toBe(sentence);
  });

  it("names the cell of a sheet that is wrong", async () => {
    const formula = {
      id: "TEACHER_AGE_SHARES",
      values: [column(30, "合计"), column(1, 1)],
      addresses: ["教师!A2:A3", "教师!B2:B3"],
    };
    expect(await englishResultOf(formula)).toBe(
      'Cell 教师!A3 holds "合计", which is no age and no band; write 35, 25-29, 24 and under, or 60 and over.',
    );
  });
});
