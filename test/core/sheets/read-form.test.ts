import { checkSheet, guessStage, schoolSheetLikeness, type Cell, type Stage } from "../../../src/core";
import { findForm } from "../../../src/core/sheets/find-form";
import { confirmedHeaders } from "../../../src/core/sheets/confirmed-headers";
import { readAnySheet } from "../../../src/core/sheets/read-any-sheet";
import { aGrid, aSchool, aSheet, forStage } from "../a-sheet";

type Rows = readonly (readonly Cell[])[];

const read = (rows: Rows, stage: Stage = "primary") => readAnySheet(aGrid(rows, "基本情况"), forStage(stage));
const figures = (rows: Rows, stage: Stage = "primary") =>
  Object.fromEntries(
    Object.entries(read(rows, stage).schools[0]!.amounts).map(([field, { value }]) => [field, value]),
  );
const codes = (rows: Rows, stage: Stage = "primary") => read(rows, stage).issues.map(({ code }) => code);

const pairs: Rows = [
  ["学校办学条件登记表", null, null, null],
  ["一、基本情况", null, null, null],
  ["学校名称", "石门小学", "办学类型", "小学"],
  ["在校生数", 360, "班级总数", 9],
  ["专任教师数", 26, "教学仪器设备值（万元）", 90],
  ["填表人：某某", null, null, null],
];

describe("a form with labels down the side", () => {
  it("is read as one school, in pairs across the row", () => {
    const [school, ...others] = read(pairs).schools;
    expect(others).toEqual([]);
    expect(school).toMatchObject({ name: "石门小学", type: "primary-school" });
    expect(figures(pairs)).toEqual({ pupils: 360, classes: 9, teachers: 26, "equipment-value": 900_000 });
  });

  it("keeps the address of every cell: columns at their labels, figures where they stand", () => {
    const { columns, schools, headerRow } = read(pairs);
    const equipment = columns.find(({ field }) => field === "equipment-value")!;
    expect(equipment.at).toEqual({ sheet: "基本情况", row: 4, column: 2 });
    expect(schools[0]!.amounts["equipment-value"]!.at).toEqual({ sheet: "基本情况", row: 4, column: 3 });
    expect(schools[0]!.at).toEqual({ sheet: "基本情况", row: 2, column: 1 });
    expect(headerRow).toBe(2);
  });

  it("keeps them in a used range that begins elsewhere", () => {
    const grid = { origin: { sheet: "甲", row: 10, column: 5 }, rows: pairs };
    const { schools } = readAnySheet(grid, forStage("primary"));
    expect(schools[0]!.amounts.pupils!.at).toEqual({ sheet: "甲", row: 13, column: 6 });
  });

  it("reports faults at the form's own cells", () => {
    const faulty = pairs.map((row) => row.map((cell) => (cell === 26 ? "26人" : cell)));
    const { issues } = checkSheet(aGrid(faulty, "小学"), { packId: "cn-2017", stage: "primary" });
    expect(issues.find(({ code }) => code === "value-not-number")!.at).toMatchObject({ row: 4, column: 1 });
  });

  it("says which unit was taken and which text read as a number", () => {
    const rows = pairs.map((row) => row.map((cell) => (cell === 360 ? "３６０" : cell)));
    const kinds = read(rows).normalisations.map(({ kind, first }) => `${kind} ${first.row}:${first.column}`);
    expect(kinds).toContain("unit-applied 4:2");
    expect(kinds.filter((kind) => kind.endsWith("3:1"))).not.toEqual([]);
  });

  it.each([
    { where: "in the label", row: ["教学仪器设备值（万元）", 90] },
    { where: "in the cell after the value", row: ["教学仪器设备值", 90, "万元"] },
    { where: "in a column of units before the value", row: ["教学仪器设备值", "万元", 90] },
  ])("takes a unit $where", ({ row }) => {
    const rows = [["学校名称", "甲"], ["在校生数", 100], ["专任教师数", 6], row];
    expect(figures(rows)["equipment-value"]).toBe(900_000);
    expect(codes(rows)).not.toContain("unit-not-stated");
  });

  it("finds the value past the blanks of merged cells", () => {
    const rows = pairs.map(([a, b, c, d]) => [a!, null, b!, null, c!, null, null, d!]);
    expect(figures(rows)).toMatchObject({ pupils: 360, classes: 9 });
  });

  it("leaves a blank blank, and does not take the next label's figure for it", () => {
    const rows: Rows = [
      ["学校名称", "甲小学", null, null],
      ["在校生数", 100, "图书册数", 900],
      ["专任教师数", null, "班级总数", 3],
      ["骨干教师数", null, "其中：省级", 2],
    ];
    expect(figures(rows)).toMatchObject({ teachers: null, "backbone-teachers": null, classes: 3 });
  });

  it("prefers the label with a figure to a section heading of the same words", () => {
    const rows: Rows = [
      ["学校名称", "甲小学"],
      ["在校生数", 100],
      ["图书册数", 900],
      ["二、专任教师", null],
      ["专任教师数", 6],
    ];
    expect(figures(rows).teachers).toBe(6);
    expect(codes(rows)).not.toContain("column-repeated");
  });

  it("uses the first of several figures and reports the others", () => {
    const rows: Rows = [
      ["指标", "本年", "上年"],
      ["学校名称", "甲小学", null],
      ["在校生数", 100, 90],
      ["图书册数", 900, 800],
      ["专任教师数", 6, 6],
    ];
    expect(figures(rows).pupils).toBe(100);
    const found = read(rows).issues.filter(({ code }) => code === "form-value-repeated");
    expect(found.map(({ severity, at }) => `${severity} ${at!.row}`)).toEqual([
      "query 2",
      "query 3",
      "query 4",
    ]);
    expect(found[0]!.params).toEqual({ school: "甲小学", field: "pupils", used: "100", ignored: ["90"] });
  });

  it("reports a second form below the first", () => {
    const found = read([...pairs, ...pairs]).issues.filter(({ code }) => code === "column-repeated");
    expect(found.map(({ severity }) => severity)).toContain("error");
    expect(found[0]!.at!.row).toBeGreaterThanOrEqual(pairs.length);
  });

  it("offers a field for a label with a slip, and uses it once confirmed", () => {
    const rows: Rows = [...pairs, ["骨干教帅数", 4]];
    expect(codes(rows)).toContain("header-unclear");
    const confirmed = confirmedHeaders([{ header: "骨干教帅", field: "backbone-teachers" }]);
    const again = readAnySheet(aGrid(rows), { ...forStage("primary"), confirmed });
    expect(again.schools[0]!.amounts["backbone-teachers"]!.value).toBe(4);
  });
});

describe("a form of a school with several stages", () => {
  const headed: Rows = [
    ["学校名称", "育才学校", null, null],
    ["办学类型", "九年一贯制学校", null, null],
    ["指标", "小学", "初中", "合计"],
    ["在校生数", 166, 210, 376],
    ["专任教师数", 12, 18, 30],
    ["图书册数", null, null, 23226],
  ];

  it.each([
    { stage: "primary", pupils: 166, teachers: 12, other: { "junior-pupils": 210 } },
    { stage: "junior", pupils: 210, teachers: 18, other: { "primary-pupils": 166 } },
  ] as const)("gives the column of the $stage stage", ({ stage, pupils, teachers, other }) => {
    expect(figures(headed, stage)).toMatchObject({ pupils, teachers, books: 23226, ...other });
  });

  it("gives the section of the stage that is checked", () => {
    const rows: Rows = [
      ["学校名称", "育才学校"],
      ["办学类型", "十二年一贯制学校"],
      ["小学部", null],
      ["在校生数", 300],
      ["专任教师数", 20],
      ["初中部", null],
      ["在校生数", 200],
      ["专任教师数", 15],
      ["高中部", null],
      ["在校生数", 100],
      ["专任教师数", 9],
      ["二、办学条件", null],
      ["图书册数", 9000],
    ];
    expect(figures(rows, "junior")).toMatchObject({
      ...{ pupils: 200, "primary-pupils": 300, "senior-pupils": 100, teachers: 15, books: 9000 },
    });
  });

  it("is divided among its stages where labels name them", () => {
    const rows: Rows = [
      ["学校名称", "育才学校"],
      ["办学类型", "九年一贯制学校"],
      ["小学在校生数", 166],
      ["初中在校生数", 210],
      ["网络多媒体教室数", 23],
    ];
    const { issues } = checkSheet(aGrid(rows), { packId: "cn-2017", stage: "junior" });
    expect(issues.map(({ code }) => code)).toContain("stage-share-applied");
  });
});

describe("what is no form", () => {
  it.each([1, 3, 40])("is a table of %i schools, read by rows", (count) => {
    const grid = aSheet(Array.from({ length: count }, () => aSchool()));
    expect(findForm(grid)).toBeNull();
    expect(readAnySheet(grid, forStage("primary")).schools).toHaveLength(count);
  });

  it("is a table turned on its side", () => {
    const rows: Rows = [
      ["学校名称", "甲小学", "乙小学"],
      ["在校生数", 100, 90],
      ["专任教师数", 6, 6],
      ["图书册数", 900, 800],
      ["班级总数", 3, 3],
    ];
    expect(findForm(aGrid(rows))).toBeNull();
    expect(read(rows).schools).toEqual([]);
    expect(read(rows).issues.filter(({ severity }) => severity === "error")).not.toEqual([]);
  });

  it("is a sheet without a name or without pupils", () => {
    const without = (label: string) => pairs.filter((row) => !row.includes(label));
    expect(findForm(aGrid(without("学校名称")))).toBeNull();
    expect(findForm(aGrid(without("在校生数")))).toBeNull();
  });
});

it("recognises a form as a school sheet", () => {
  const rows: Rows = [
    ...pairs,
    ["高于规定学历教师数", 18, "骨干教师数", 4],
    ["体育艺术专任教师数", 5, "网络多媒体教室数", 9],
    ["教学及辅助用房面积（㎡）", 2000, "室内体育用房面积（㎡）", 180],
    ["运动场地面积（㎡）", 2900, null, null],
  ];
  expect(schoolSheetLikeness(aGrid(rows))).toBe(1);
});

it.each([
  { type: "小学", stage: "primary" },
  { type: "初级中学", stage: "junior" },
  { type: "九年一贯制学校", stage: null },
])("guesses the stage of a form of type $type", ({ type, stage }) => {
  const rows = [
    ["学校名称", "某某学校"],
    ["办学类型", type],
    ["在校生数", 100],
    ["专任教师数", 8],
  ];
  expect(guessStage(aGrid(rows, "Sheet1"))).toBe(stage);
});
