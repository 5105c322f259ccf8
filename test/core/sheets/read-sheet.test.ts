import type { Cell } from "../../../src/core";
import { readSheet } from "../../../src/core/sheets/read-sheet";
import { aGrid, aSchool, aSheet, forStage } from "../a-sheet";

const header = ["序号", "学校名称", "在校生数", "专任教师数", "教学仪器设备值（万元）"];
const school = (name: string | null, ...figures: Cell[]): Cell[] => [null, name, ...figures];
const names = (rows: Cell[][]) =>
  readSheet(aGrid([header, ...rows]), forStage("primary")).schools.map(({ name }) => name);

describe("readSheet", () => {
  it.each(["合计", "合　计", "全县合计：", "总计", "城区小计", "平均", "全县平均值", "标准差", "Total"])(
    "never reads a row of %s as a school",
    (label) => {
      expect(names([school("城关小学", 100, 9, 20), school(label, 100, 9, 20)])).toEqual(["城关小学"]);
    },
  );

  it("sees a total whose label was merged over the number of the row", () => {
    const reading = readSheet(
      aGrid([header, ["1", "城关小学", 100, 9, 20], ["合计", null, 100, 9, 20]]),
      forStage("primary"),
    );
    expect(reading.schools).toHaveLength(1);
    expect(reading.totals.map(({ label }) => label)).toEqual(["合计"]);
    expect(reading.namelessRows).toEqual([]);
  });

  it.each(["注：本表数据截至9月1日", "填表人：张三", "2024年9月20日", "说明"])("passes over %s", (note) => {
    expect(names([school("城关小学", 100, 9, 20), school(note)])).toEqual(["城关小学"]);
  });

  it.each([{ row: ["甲", "乙", 1, 2, 3] as Cell[] }, { row: ["(1)", "(2)", "(3)", "(4)", "(5)"] as Cell[] }])(
    "passes over column numbers under the header: $row",
    ({ row }) => {
      expect(names([row, school("城关小学", 100, 9, 20)])).toEqual(["城关小学"]);
    },
  );

  it("passes over the header where it is printed again", () => {
    expect(names([school("城关小学", 100, 9, 20), [...header], school("城东小学", 100, 9, 20)])).toEqual([
      "城关小学",
      "城东小学",
    ]);
  });

  it("keeps a school whose figures are all blank", () => {
    expect(names([school("附属小学"), school("注溪中心学校")])).toEqual(["附属小学", "注溪中心学校"]);
  });

  it("says which lone texts it did not take for schools", () => {
    const reading = readSheet(
      aGrid([header, school("城关镇"), school("城关小学", 100, 9, 20)]),
      forStage("primary"),
    );
    expect(reading.issues).toContainEqual(
      expect.objectContaining({ code: "rows-ignored", params: { rows: [1], texts: ["城关镇"] } }),
    );
  });

  it("keeps blank apart from zero", () => {
    const [zero, blank] = readSheet(
      aGrid([header, school("城东小学", 100, 0, 20), school("城西小学", 100, null, 20)]),
      forStage("primary"),
    ).schools;
    expect([zero!.amounts.teachers!.value, blank!.amounts.teachers!.value]).toEqual([0, null]);
  });

  it("turns 万元 into yuan without the digits that binary fractions add", () => {
    const [read] = readSheet(aGrid([header, school("城关小学", 100, 9, 1.1)]), forStage("primary")).schools;
    expect(read!.amounts["equipment-value"]!.value).toBe(11000);
  });

  it("says where cells are in the sheet, not in the grid", () => {
    const grid = {
      ...aGrid([header, school("城关小学", 100, 9, 20)]),
      origin: { sheet: "小学", row: 4, column: 2 },
    };
    expect(readSheet(grid, forStage("primary")).schools[0]!.amounts.pupils!.at).toEqual({
      sheet: "小学",
      row: 5,
      column: 4,
    });
  });

  it("uses the column of the stage where a sheet has one for each", () => {
    const grid = aGrid([
      ["学校名称", "小学在校生数", "初中在校生数"],
      ["城北学校", 300, 200],
    ]);
    const pupils = (["primary", "junior"] as const).map(
      (stage) => readSheet(grid, forStage(stage)).schools[0]!.amounts.pupils!.value,
    );
    expect(pupils).toEqual([300, 200]);
  });

  it("reports a second column of the same meaning", () => {
    const grid = aGrid([
      ["学校名称", "在校生数", "学生数"],
      ["城关小学", 100, 90],
    ]);
    expect(readSheet(grid, forStage("primary")).issues).toContainEqual(
      expect.objectContaining({
        code: "column-repeated",
        severity: "error",
        at: { sheet: "小学", row: 0, column: 2 },
      }),
    );
  });

  it("does not use a column whose unit cannot be", () => {
    const reading = readSheet(
      aGrid([
        ["学校名称", "在校生数", "运动场地面积（万元）"],
        ["城关小学", 100, 9],
      ]),
      forStage("primary"),
    );
    expect(reading.issues.map(({ code }) => code)).toContain("unit-not-understood");
    expect(reading.columns.map(({ field }) => field)).toEqual(["school-name", "pupils"]);
  });

  it("asks for the unit of equipment when none is stated, and takes 万元", () => {
    const reading = readSheet(
      aGrid([
        ["学校名称", "在校生数", "设备值"],
        ["城关小学", 100, 20],
      ]),
      forStage("primary"),
    );
    expect(reading.issues.map(({ code }) => code)).toContain("unit-not-stated");
    expect(reading.schools[0]!.amounts["equipment-value"]!.value).toBe(200000);
  });

  it("recognises every column of the official form", () => {
    const columns = readSheet(aSheet([aSchool()]), forStage("primary")).columns;
    expect(columns.map(({ field }) => field)).toEqual(Object.keys(aSchool()));
  });
});
