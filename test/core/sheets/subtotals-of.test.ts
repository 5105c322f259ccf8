import type { Cell } from "../../../src/core";
import { readSheet } from "../../../src/core/sheets/read-sheet";
import { aGrid, forStage } from "../a-sheet";

const subtotals = (...rows: Cell[][]) =>
  readSheet(aGrid([["学校名称", "在校生数"], ...rows]), forStage("primary")).subtotals.map(
    ({ label, schools, figures }) => ({ label, schools, value: figures[0]?.value }),
  );

it("gives a subtotal the schools since the one before it", () => {
  expect(subtotals(["甲", 10], ["乙", 20], ["城区小计", 30], ["丙", 5], ["镇区小计", 5], ["丁", 1])).toEqual([
    { label: "城区小计", schools: [0, 1], value: 30 },
    { label: "镇区小计", schools: [2], value: 5 },
  ]);
});

it("gives a subtotal the schools after it, where subtotals stand above their schools", () => {
  expect(subtotals(["城区小计", 30], ["甲", 10], ["乙", 20], ["镇区小计", 5], ["丙", 5])).toEqual([
    { label: "城区小计", schools: [0, 1], value: 30 },
    { label: "镇区小计", schools: [2], value: 5 },
  ]);
});

it("counts on through a header that is printed again", () => {
  expect(subtotals(["甲", 10], ["学校名称", "在校生数"], ["乙", 20], ["小计", 30])).toEqual([
    { label: "小计", schools: [0, 1], value: 30 },
  ]);
});

it("finds none in a sheet with a total only", () => {
  expect(subtotals(["甲", 10], ["合计", 10])).toEqual([]);
});
