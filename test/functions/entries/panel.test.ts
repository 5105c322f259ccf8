import { panelMeasureIds } from "../../../src/core";
import { call, column, resultOf } from "../formula";
import { books, pupils } from "./sample-county";

describe("PANEL", () => {
  it("has a row for every measure, with its name, value and definition", async () => {
    const rows = await call({ id: "PANEL", values: [books, pupils] });
    expect(rows).toHaveLength(1 + panelMeasureIds.length + 3);
    rows.slice(1, -3).forEach(([label, value, definition]) => {
      expect(label).toMatch(/\p{Script=Han}|P90/u);
      expect(value).toEqual(expect.any(Number));
      expect(definition).not.toBe("");
    });
    expect(new Set(rows.map(([label]) => label)).size).toBe(rows.length);
  });

  it.each([
    { label: "差异系数", id: "BALANCE_CV" },
    { label: "基尼系数", id: "GINI" },
    { label: "胡佛指数", id: "HOOVER" },
    { label: "帕尔马比率", id: "PALMA" },
    { label: "泰尔 T 指数", id: "THEIL_T" },
    { label: "麦克伦指数", id: "MCLOONE" },
    { label: "沃尔夫森极化指数", id: "WOLFSON" },
  ])("shows as $label what $id gives", async ({ label, id }) => {
    const rows = await call({ id: "PANEL", values: [books, pupils] });
    const [, value] = rows.find(([first]) => first === label) ?? [];
    expect(value).toBe(await resultOf({ id, values: [books, pupils] }));
  });

  it("says in its own row why a measure cannot be computed, naming the cell, and leaves the others alone", async () => {
    const rows = await call({
      id: "PANEL",
      values: [column(4, 0, 5)],
      addresses: ["小学!B2:B4"],
      readBlanks,
    });
    const valueOf = (label: string) => rows.find(([first]) => first === label)?.[1];
    expect(valueOf("泰尔 L 指数")).toBe("单元格 小学!B3 为 0，此指数要求各数值大于 0。");
    expect(valueOf("极差率")).toBe("最小值为 0，极差率没有意义：各数值应大于 0，可改用极差（range）。");
    expect(valueOf("基尼系数")).toEqual(expect.any(Number));
  });

  it("ends with the rows used and ignored and the weights", async () => {
    const rows = await call({
      id: "PANEL",
      values: [column(4, "a", 5), column(10, 10, 30), null, "skip"],
      language: "en",
    });
    expect(rows.slice(-3)).toEqual([
      ["rows used", 2, ""],
      ["rows ignored", 1, ""],
      ["method", "weighted by pupils", ""],
    ]);
  });

  it("speaks English throughout when asked to", async () => {
    const rows = await call({ id: "PANEL", values: [column(0, 0)], language: "en" });
    rows.flat().forEach((content) => expect(String(content)).not.toMatch(/\p{Script=Han}/u));
  });
});

const readBlanks = () => Promise.resolve(() => false);
