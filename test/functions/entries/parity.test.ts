import { call, column, resultOf } from "../formula";

const parity = (...values: readonly unknown[]) => resultOf({ id: "PARITY", values });

describe("PARITY", () => {
  it.each([
    { girls: 482, boys: 503, form: null, expected: 482 / 503 },
    { girls: 120, boys: 80, form: "ratio", expected: 1.5 },
    { girls: 120, boys: 80, form: "adjusted", expected: 2 - 80 / 120 },
    { girls: 80, boys: 120, form: "adjusted", expected: 80 / 120 },
  ])("is $expected for $girls over $boys, $form", async ({ girls, boys, form, expected }) => {
    expect(await parity(girls, boys, null, null, null, form)).toBeCloseTo(expected, 14);
  });

  it("divides totals by totals, each group over its own pupils", async () => {
    expect(await parity(column(93, 40), column(96, 50), column(100, 50), null, column(120, 50))).toBeCloseTo(
      133 / 150 / (146 / 170),
      14,
    );
  });

  it("takes both groups by the same pupils when only these are given", async () => {
    expect(await parity(column(0.9, 0.8), column(1, 0.5), column(100, 300), "ratio")).toBeCloseTo(
      (90 + 240) / (100 + 150),
      14,
    );
  });

  it("names the form in detail", async () => {
    const rows = await call({
      id: "PARITY",
      values: [120, 80, null, null, null, "adjusted", null, "detail"],
    });
    expect(rows[0]?.[0]).toBe("调整后均等指数");
  });

  it.each([
    { values: [3, 0], sentence: "对照组的平均值为 0，比值没有意义：它应大于 0。" },
    {
      values: [column(3, 4), column(3, -1)],
      sentence: "“参照群体”第 2 行为 -1，不应小于 0，请改正。",
    },
    {
      values: [column(3, 4), column(3, 1), column(5, 6), null, column(5, 0)],
      sentence: "“参照群体人数”第 2 行的在校生数为 0，应大于 0；没有学生的学校请移出所选区域。",
    },
  ])("refuses: $sentence", async ({ values, sentence }) => {
    expect(await parity(...values)).toBe(sentence);
  });
});
