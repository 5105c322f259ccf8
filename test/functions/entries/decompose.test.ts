import fc from "fast-check";
import { call, column, resultOf } from "../formula";
import { books, locations, pupils } from "./sample-county";

const measures = ["theil-t", "theil-l", "generalised-entropy", "gini", "variance"];

describe("DECOMPOSE", () => {
  it.each([
    { measure: "theil-t", of: "THEIL_T", extra: [] },
    { measure: "theil-l", of: "THEIL_L", extra: [] },
    { measure: "gini", of: "GINI", extra: [] },
    { measure: "generalised-entropy", of: "GENERALISED_ENTROPY", extra: [-1] },
  ])("splits into parts that add up to $of", async ({ measure, of, extra }) => {
    const rows = await call({ id: "DECOMPOSE", values: [books, locations, pupils, null, measure, ...extra] });
    const valueOf = (label: string) => Number(rows.find(([first]) => first === label)?.[1] ?? 0);
    expect(valueOf("总指数")).toBe(await resultOf({ id: of, values: [books, pupils, null, ...extra] }));
    expect(valueOf("组间") + valueOf("组内") + valueOf("重叠")).toBeCloseTo(valueOf("总指数"), 14);
    expect(Math.abs(valueOf("残差（应为 0）"))).toBeLessThan(1e-12);
  });

  it("lists schools, pupils, mean, index and contribution of each group as they first appear", async () => {
    const rows = await call({
      id: "DECOMPOSE",
      values: [column(3, 7, 6, 12), column("a", "a", "b", "b"), null, null, "variance"],
      language: "en",
    });
    expect(rows.map((row) => row.slice(0, 3)).slice(0, 5)).toEqual([
      ["part", "value", "of the total"],
      ["total", 10.5, 1],
      ["between", 4, 4 / 10.5],
      ["within", 6.5, 6.5 / 10.5],
      ["residual (should be 0)", 0, ""],
    ]);
    expect(rows.slice(5, 8)).toEqual([
      ["group", "schools", "pupils (weight)", "mean", "index within", "of the amounts", "adds to within"],
      ["a", 2, 2, 5, 4, 10 / 28, 2],
      ["b", 2, 2, 9, 9, 18 / 28, 4.5],
    ]);
  });

  it("leaves schools at 0 out with their groups when asked to, and counts them", async () => {
    const values = [column(0, 4, 8, 0), column("a", "b", "b", "a"), null, null, "theil-l", null];
    expect(await resultOf({ id: "DECOMPOSE", values })).toBe("“总量”第 1 行为 0，此指数要求各数值大于 0。");
    const rows = await call({ id: "DECOMPOSE", values: [...values, "exclude"] });
    expect(rows[6]?.slice(0, 4)).toEqual(["b", 2, 2, 6]);
    expect(rows.slice(-3).map((row) => row.slice(0, 2))).toEqual([
      ["采用行数", 2],
      ["未采用行数", 2],
      ["方法", "泰尔 L 指数（Shorrocks 1980），不加权，不采用数值为 0 的学校"],
    ]);
  });

  it("shows no share of a total that is 0", async () => {
    const rows = await call({ id: "DECOMPOSE", values: [column(5, 5), column("a", "b")] });
    expect(rows[1]?.slice(0, 3)).toEqual(["总指数", 0, "—"]);
  });

  it("gives numbers and texts only, whatever the groups", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(fc.integer({ min: 1, max: 99 }), fc.constantFrom("城", "乡", 1, "__proto__")), {
          minLength: 1,
          maxLength: 12,
        }),
        fc.constantFrom(...measures),
        async (schools, measure) => {
          const [amounts, groups] = [
            schools.map(([amount]) => [amount]),
            schools.map(([, group]) => [group]),
          ];
          const rows = await call({ id: "DECOMPOSE", values: [amounts, groups, null, null, measure] });
          rows.flat().forEach((content) => {
            expect(typeof content === "string" || Number.isFinite(content)).toBe(true);
          });
        },
      ),
    );
  });

  it("names a blank group", async () => {
    expect(await resultOf({ id: "DECOMPOSE", values: [column(5, 6), column("a", null)] })).toMatch(
      /^“分组”第 2 行是空白/u,
    );
  });
});
