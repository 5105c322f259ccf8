import { call, column, resultOf } from "../formula";
import { bandCells, countCells } from "./official-teachers";

const dependency = (...values: readonly unknown[]) => resultOf({ id: "TEACHER_AGE_DEPENDENCY", values });

describe("TEACHER_AGE_DEPENDENCY", () => {
  it.each([
    { part: null, expected: (70 / 56) * 100 },
    { part: "total", expected: (70 / 56) * 100 },
    { part: "older", expected: (30 / 56) * 100 },
    { part: "younger", expected: (40 / 56) * 100 },
  ])("counts the official bands: $part", async ({ part, expected }) => {
    expect(await dependency(bandCells, countCells, null, null, part)).toBe(expected);
  });

  it("takes other limits", async () => {
    expect(await dependency(bandCells, countCells, 55, 30)).toBe((33 / 93) * 100);
  });

  it.each([
    {
      part: "total",
      label: "教师年龄抚养比",
      method: "（55 岁及以上人数＋30 岁以下人数）÷30 至 54 岁人数×100，本产品自定",
    },
    { part: "older", label: "年长教师抚养比", method: "55 岁及以上人数÷30 至 54 岁人数×100，本产品自定" },
    { part: "younger", label: "年轻教师抚养比", method: "30 岁以下人数÷30 至 54 岁人数×100，本产品自定" },
  ])("says in detail what it set against what: $label", async ({ part, label, method }) => {
    const rows = await call({
      id: "TEACHER_AGE_DEPENDENCY",
      values: [column(29, 40, 56), null, 55, 30, part, null, "detail"],
    });
    expect([rows[0]?.[0], rows.at(-1)?.[1]]).toEqual([label, method]);
  });

  it.each([
    {
      values: [column(30, 55)],
      sentence: "没有年满 35 岁而不满 50 岁的教师，教师年龄抚养比无法计算，请调整年长线、年轻线。",
    },
    {
      values: [bandCells, countCells, 52],
      sentence:
        "“年龄”第 7 行的年龄段“50-54”跨过 52 岁，无法判断其中有多少人已满 52 岁：请改用能被 52 岁分开的年龄段，或调整界限。",
    },
    {
      values: [bandCells, countCells, null, null, "both"],
      sentence: "“部分”不能是“both”，可选：total、older、younger。",
    },
  ])("refuses: $sentence", async ({ values, sentence }) => {
    expect(await dependency(...values)).toBe(sentence);
  });
});
