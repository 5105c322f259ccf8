import type { AmountFieldId } from "../../../src/core";
import { readSheet } from "../../../src/core/sheets/read-sheet";
import { unitFactor } from "../../../src/core/sheets/units";
import { aGrid, forStage } from "../a-sheet";

it.each<{ header: string; field: AmountFieldId; value: number }>([
  { header: "占地面积（㎡）", field: "land-area", value: 3 },
  { header: "占地面积（平方米）", field: "land-area", value: 3 },
  { header: "占地面积/亩", field: "land-area", value: 2000 },
  { header: "占地面积（公顷）", field: "land-area", value: 30_000 },
  { header: "占地面积（万平方米）", field: "land-area", value: 30_000 },
  { header: "教学仪器设备值（元）", field: "equipment-value", value: 3 },
  { header: "教学仪器设备值（单位：千元）", field: "equipment-value", value: 3000 },
  { header: "教学仪器设备值万元", field: "equipment-value", value: 30_000 },
  { header: "图书（册）", field: "books", value: 3 },
  { header: "图书（万册）", field: "books", value: 30_000 },
  { header: "计算机（台）", field: "computers", value: 3 },
  { header: "网络多媒体教室（间）", field: "multimedia-rooms", value: 3 },
  { header: "专任教师（人）", field: "teachers", value: 3 },
  { header: "环形跑道（米）", field: "running-track", value: 3 },
])("takes 3 under $header for $value", ({ header, field, value }) => {
  const grid = aGrid([
    ["学校名称", "在校生数", header],
    ["城关小学", 100, 3],
  ]);
  expect(readSheet(grid, forStage("primary")).schools[0]!.amounts[field]!.value).toBe(value);
});

it.each(["教学仪器设备值", "公用经费预算", "教师培训经费", "公用经费决算"])(
  "asks for the unit of %s where none is stated, and takes 万元",
  (header) => {
    const grid = aGrid([
      ["学校名称", "在校生数", header],
      ["城关小学", 100, 3],
    ]);
    const { issues, columns } = readSheet(grid, forStage("primary"));
    expect(issues.filter(({ code }) => code === "unit-not-stated")).toMatchObject([{ severity: "query" }]);
    expect(columns.at(-1)!.factor).toBe(10_000);
  },
);

it.each(["__proto__", "constructor"])("takes %s for no unit", (unit) => {
  expect(unitFactor("money", unit)).toBeNull();
});
