import { call, column, resultOf } from "../formula";

const tens = column(10, 20, 30, 40, 50);
const gini = (...values: readonly unknown[]) => resultOf({ id: "GINI", values });

describe("GINI", () => {
  // R: ineq::Gini, and DescTools::Gini whose default corrects
  it("corrects for small samples only when asked", async () => {
    expect(await gini(tens)).toBeCloseTo(4 / 15, 14);
    expect(await gini(tens, null, null, "none")).toBeCloseTo(4 / 15, 14);
    expect(await gini(tens, null, null, "small-sample")).toBeCloseTo(1 / 3, 14);
  });

  it("is right on unsorted rows, where REAT::gini gives 0.3016", async () => {
    expect(await gini(column(10, 50, 20, 40, 30), column(5, 1, 4, 2, 3), "ratio")).toBeCloseTo(
      0.2933333333,
      9,
    );
  });

  it("says whether it was corrected", () => {
    const values = [tens, null, null, "small-sample", null, "detail"];
    expect(call({ id: "GINI", values, language: "en" })).toContainEqual([
      "method",
      "Gini coefficient, small-sample correction n/(n − 1), unweighted",
    ]);
  });

  it.each([
    { values: [column(3, -1)], sentence: "“总量”第 2 行为 -1，不应小于 0，请改正。" },
    {
      values: [column(5), null, null, "small-sample"],
      sentence: "只有 1 个数值，除以 n − 1 的算法至少需要 2 个。",
    },
    { values: [tens, null, null, "yes"], sentence: "“校正”不能是“yes”，可选：none、small-sample。" },
  ])("refuses: $sentence", async ({ values, sentence }) => {
    expect(await gini(...values)).toBe(sentence);
  });
});
