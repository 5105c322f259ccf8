import type { Cell, Location, Ownership } from "../../../src/core";
import { readOwnership } from "../../../src/core/sheets/read-school";
import { readSheet } from "../../../src/core/sheets/read-sheet";
import { readLocation } from "../../../src/core/sheets/school-types";
import { aGrid, forStage } from "../a-sheet";

const read = (header: string, ...cells: Cell[]) =>
  readSheet(
    aGrid([
      ["学校名称", "在校生数", header],
      ...cells.map((cell, row): Cell[] => [`第${row}小学`, 100, cell]),
    ]),
    forStage("primary"),
  ).schools;

it.each<{ text: string; location: Location | null }>([
  { text: "中心城区", location: "central-urban" },
  { text: "非中心城区", location: "urban" },
  { text: "111", location: "urban" },
  { text: "111 主城区", location: "urban" },
  { text: "主城区", location: "urban" },
  { text: "镇中心区", location: "town" },
  { text: "乡中心区", location: "rural" },
  { text: "220", location: "rural" },
  { text: "999", location: null },
  { text: "其他", location: null },
])("reads $text as $location: no code tells the centre of a city", ({ text, location }) => {
  expect(readLocation(text)).toBe(location);
});

it.each<{ text: string; ownership: Ownership | null }>([
  { text: "公办", ownership: "public" },
  { text: "县级教育部门", ownership: "public" },
  { text: "民办", ownership: "private" },
  { text: "非公办", ownership: "private" },
  { text: "社会力量办学", ownership: "private" },
  { text: "Public", ownership: "public" },
  { text: "其他", ownership: null },
])("reads $text as $ownership", ({ text, ownership }) => {
  expect(readOwnership(text)).toBe(ownership);
});

it("keeps every description as written, ticks and truth values too", () => {
  const texts = read("是否2016年前建成", "√", 1, true, false, null).map(
    (school) => school.texts["built-by-2016"]!.text,
  );
  expect(texts).toEqual(["√", "1", "true", "false", null]);
  expect(read("所属学区", "第一 学区")[0]!.texts.alliance).toEqual({
    at: { sheet: "小学", row: 1, column: 2 },
    text: "第一 学区",
  });
});

it("knows the pupils of the checked stage also by the name of the stage", () => {
  const grid = aGrid([
    ["学校名称", "小学在校生数", "初中在校生数", "高中在校生数"],
    ["城北学校", 300, 200, 100],
  ]);
  for (const stage of ["primary", "junior"] as const) {
    const { schools, columns } = readSheet(grid, forStage(stage));
    const { amounts } = schools[0]!;
    expect([
      amounts["primary-pupils"]!.value,
      amounts["junior-pupils"]!.value,
      amounts["senior-pupils"]!.value,
    ]).toEqual([300, 200, 100]);
    expect(amounts.pupils).toBe(amounts[`${stage}-pupils`]);
    expect(new Set(columns.map(({ index }) => index)).size).toBe(columns.length);
  }
});

describe("a coded missing value", () => {
  it.each<{ cell: Cell; missing: string | undefined; value: number | null }>([
    { cell: "a", missing: "not-applicable", value: null },
    { cell: "Ａ", missing: "not-applicable", value: null },
    { cell: " X ", missing: "included-elsewhere", value: null },
    { cell: "ｍ", missing: "not-available", value: null },
    { cell: "N", missing: undefined, value: 0 },
    { cell: "ｎ", missing: undefined, value: 0 },
    { cell: null, missing: undefined, value: null },
    { cell: "na", missing: undefined, value: null },
    { cell: "无", missing: undefined, value: null },
    { cell: "×", missing: undefined, value: null },
  ])("is read from $cell as $missing", ({ cell, missing, value }) => {
    const amount = read("专任教师数", cell)[0]!.amounts.teachers!;
    expect([amount.missing, amount.value]).toEqual([missing, value]);
  });
});

it("stays a number where its unit takes it beyond all numbers", () => {
  const figures = read("公用经费预算（万元）", 1.8e304, -1.8e304).map(
    ({ amounts }) => amounts["public-funds"]!.value,
  );
  expect(figures).toEqual([Number.MAX_VALUE, -Number.MAX_VALUE]);
});

describe("a rate", () => {
  const rates = (header: string, ...cells: Cell[]) =>
    read(header, ...cells).map(({ amounts }) => amounts["retention-rate"]!.value);

  it("is a bare ratio whatever the header or the cell says", () => {
    expect(rates("巩固率（%）", 97.5, 100)).toEqual([0.975, 1]);
    expect(rates("巩固率", 0.975, "97.5%", "９７.５％")).toEqual([0.975, 0.975, 0.975]);
    expect(rates("巩固率（%）", 98, "97.5%")).toEqual([0.98, 0.975]);
  });

  it("is not divided again where the cells are formatted as per cent", () => {
    expect(rates("巩固率（%）", 0.975, 1)).toEqual([0.975, 1]);
  });

  it("is the only figure that may carry a percent sign", () => {
    expect(read("专任教师数", "12%")[0]!.amounts.teachers!.value).toBeNull();
  });
});
