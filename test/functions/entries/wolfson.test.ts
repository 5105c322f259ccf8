import { call, column, resultOf } from "../formula";
import { books, pupils } from "./sample-county";

const incomes = column(20000, 25000, 27000, 30000, 35000, 45000, 60000, 75000, 80000, 120000);
const wolfson = (...values: readonly unknown[]) => resultOf({ id: "WOLFSON", values });

describe("WOLFSON", () => {
  it.each([
    { factor: "1", expected: 0.20125 },
    { factor: 1, expected: 0.20125 },
    { factor: "2", expected: 0.4025 },
    { factor: null, expected: 0.4025 },
  ])("gives $expected for PySAL's example with factor $factor", async ({ factor, expected }) => {
    expect(await wolfson(incomes, null, null, factor)).toBeCloseTo(expected, 12);
  });

  it("states the factor in detail", async () => {
    const rows = await call({ id: "WOLFSON", values: [books, pupils, null, "1", null, "detail"] });
    expect(rows[3]?.[1]).toBe("1 ×（2 ×（0.5 − 较低一半的份额）− 基尼系数）× 平均值÷中位数，按在校生数加权");
  });

  it("refuses a factor that nobody uses", async () => {
    expect(await wolfson(incomes, null, null, "4")).toBe("“系数”不能是“4”，可选：2、1。");
  });
});
