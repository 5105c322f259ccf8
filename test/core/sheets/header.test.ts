import type { Cell, FieldId } from "../../../src/core";
import { headerKey } from "../../../src/core/sheets/header-key";
import { findHeader } from "../../../src/core/sheets/find-header";
import { matchHeader } from "../../../src/core/sheets/match-header";
import { fieldDefinitions } from "../../../src/core/sheets/fields";

describe("matchHeader", () => {
  it.each<{ header: string; field: FieldId; unit?: string; stage?: string }>([
    { header: "学 校\n名 称", field: "school-name" },
    { header: "学校（机构）标识码", field: "school-code" },
    { header: "2、办学类型", field: "school-type" },
    { header: "在校生数(人)", field: "pupils", unit: "人" },
    { header: "＊学生总数", field: "pupils" },
    { header: "小学在校生数", field: "pupils", stage: "primary" },
    { header: "初中生数", field: "pupils", stage: "junior" },
    { header: "在校生数（小学部）", field: "pupils", stage: "primary" },
    { header: "其中：随迁子女", field: "migrant-pupils" },
    { header: "教学班数", field: "classes" },
    { header: "≤25人", field: "classes-up-to-25" },
    { header: "26－30人班数", field: "classes-26-30" },
    { header: "66人及以上", field: "classes-66-up" },
    { header: "体育、艺术（美术、音乐）专任教师数", field: "pe-art-teachers" },
    { header: "专科及以上学历教师数", field: "qualified-teachers", stage: "primary" },
    { header: "5年360学时培训教师数", field: "trained-teachers" },
    { header: "教学及辅助用房总面积【㎡】", field: "teaching-area", unit: "m2" },
    {
      header: "教学及辅助用房面积（不含室内体育用房）（平方米）",
      field: "net-teaching-area",
      unit: "平方米",
    },
    { header: "体育运动场馆面积", field: "sports-area" },
    { header: "教学仪器设备值/万元", field: "equipment-value", unit: "万元" },
    { header: "教学仪器设备资产值（元）", field: "equipment-value", unit: "元" },
    { header: "网络多媒体教室间数", field: "multimedia-rooms" },
    { header: "School name", field: "school-name" },
  ])("reads $header as $field", ({ header, field, unit = null, stage = null }) => {
    expect(matchHeader([header])).toEqual({ field, unit, stage });
  });

  it.each([
    "生均教学及辅助用房面积",
    "每百名学生拥有骨干教师数",
    "5年360学时培训完成率",
    "是否达标",
    "学校数",
    "25-29岁",
    "备注",
    "走教体育教师",
  ])("takes %s for none of the amounts", (header) => {
    expect(matchHeader([header])).toBeNull();
  });

  it.each<{ path: string[]; field: FieldId }>([
    { path: ["专任教师", "合计"], field: "teachers" },
    { path: ["按学科分的专任教师", "体育与健康"], field: "pe-teachers" },
    { path: ["专用教室", "音乐"], field: "music-rooms" },
    { path: ["班额", "46—50人"], field: "classes-46-50" },
  ])("reads $path.1 under $path.0 as $field", ({ path, field }) => {
    expect(matchHeader(path)?.field).toBe(field);
  });

  it("leaves out a merged parent that speaks of averages", () => {
    expect(matchHeader(["生均面积", "教学及辅助用房"])).toBeNull();
  });

  it("takes the stage from a merged parent", () => {
    expect(matchHeader(["初中部", "在校生数"])).toEqual({ field: "pupils", unit: null, stage: "junior" });
  });

  it("gives no header to two fields", () => {
    const keys = fieldDefinitions.flatMap(({ names }) => [
      ...new Set(names.map((name) => headerKey(name).key)),
    ]);
    expect(keys.filter((key, index) => keys.indexOf(key) !== index)).toEqual([]);
  });
});

describe("findHeader", () => {
  const fieldsIn = (rows: Cell[][]) =>
    findHeader(rows)?.columns.map(({ field, index }) => `${index} ${field}`);

  it("finds the header below title rows", () => {
    const rows = [["示例县小学基本情况"], [null, "2024年"], ["学校名称", "在校生数"], ["城关小学", 100]];
    expect(findHeader(rows)?.bottom).toBe(2);
  });

  it("reads a header of two lines whose merged cells are blank", () => {
    const rows = [
      ["学校名称", "在校生数", "专任教师", null, null, "面积（亩）"],
      [null, null, "合计", "体育", "音乐", "运动场地"],
      ["城关小学", 100, 9, 1, 1, 3],
    ];
    expect(fieldsIn(rows)).toEqual([
      "0 school-name",
      "1 pupils",
      "2 teachers",
      "3 pe-teachers",
      "4 music-teachers",
      "5 outdoor-sports-area",
    ]);
    expect(findHeader(rows)?.columns.at(-1)?.unit).toBe("亩");
  });

  it("takes a line of units for part of the header", () => {
    const rows = [
      ["学校名称", "在校生数", "教学仪器设备值"],
      [null, "人", "元"],
      ["城关小学", 100, 200000],
    ];
    expect(findHeader(rows)).toMatchObject({ bottom: 1, columns: [{}, { unit: "人" }, { unit: "元" }] });
  });

  it("finds nothing in a sheet about something else", () => {
    expect(
      findHeader([
        ["姓名", "电话"],
        ["张三", 123],
      ]),
    ).toBeNull();
  });
});
