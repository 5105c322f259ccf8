import { column, resultOf, call } from "../formula";
import { books, pupils } from "./sample-county";

describe("functions of inequality in a cell", () => {
  it.each([
    ["MEAN", 1913 / 302],
    ["STANDARD_DEVIATION", 3.263860705195],
    ["GINI", 0.288377189187],
    ["HOOVER", 0.222081055725],
    ["RELATIVE_MEAN_DEVIATION", 0.444162111451],
    ["THEIL_T", 0.143629554797],
    ["THEIL_L", 0.17103714544],
    ["GENERALISED_ENTROPY", 0.5152566298844764 ** 2 / 2],
    ["ATKINSON", 0.075864029185],
    ["PALMA", 0.918663605864],
    ["QUANTILE_RATIO", 4.990168539326],
  ])("%s divides totals by pupils and weighs by them", async (id, value) => {
    expect(await resultOf({ id, values: [books, pupils] })).toBeCloseTo(value, 10);
  });

  it("leaves zeros out when asked, and counts them as ignored", () => {
    const values = [column(0, 0, 10, 20, 30), null, null, "exclude", null, "detail"];
    expect(call({ id: "THEIL_T", values })).toEqual([
      ["泰尔 T 指数", expect.closeTo(0.08720802396, 10)],
      ["采用行数", 3],
      ["未采用行数", 2],
      ["方法", "泰尔 T 指数，不加权"],
    ]);
  });

  it("names the cell of a zero that cannot be counted, and the way out", async () => {
    const result = await resultOf({
      id: "THEIL_L",
      values: [column(5, 0, 8)],
      addresses: ["小学!B5:B7"],
      readBlanks: () => Promise.resolve(() => false),
    });
    expect(result).toMatch(/B6.*大于 0/u);
  });

  it("leaves out schools with a missing value when told so, and refuses them by name otherwise", async () => {
    const values = [column(5, "m", 8), column(10, 10, 10)];
    expect(await resultOf({ id: "GINI", values })).toMatch(/第 2 行.*“m”/u);
    expect(call({ id: "GINI", values: [...values, null, null, "skip", "detail"] })).toContainEqual([
      "未采用行数",
      1,
    ]);
  });

  it("spills the Lorenz curve and the quintile shares with their labels, in the language of the host", () => {
    const curve = call({ id: "LORENZ", values: [column(6, 2)], language: "en" });
    expect(curve).toEqual([
      ["cumulative share of schools", "cumulative share of the resource"],
      [0, 0],
      [0.5, 0.25],
      [1, 1],
      ["rows used", 2],
      ["rows ignored", 0],
      ["method", expect.stringContaining("unweighted")],
    ]);
    const shares = call({ id: "QUINTILE_SHARES", values: [column(0, 1, 1, 1, 1)] });
    expect(shares).toContainEqual(["最高 20%÷最低 20%", "无（最低 20% 为 0）"]);
  });
});
