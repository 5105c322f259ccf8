import type { Cell, FieldId, Issue } from "../../../src/core";
import {
  confirmedHeaders,
  readConfirmations,
  withConfirmation,
  type Confirmation,
} from "../../../src/core/sheets/confirmed-headers";
import { readSheet } from "../../../src/core/sheets/read-sheet";
import { suggestField } from "../../../src/core/sheets/suggest-field";
import { aGrid, forStage } from "../a-sheet";

const sheet = (...header: string[]) =>
  aGrid([
    ["某县小学基本情况"],
    ["学校名称", "在校生数", ...header],
    ["城关小学", 100, ...header.map((_, index): Cell => index + 5)],
  ]);
const read = (header: string[], confirmations: readonly Confirmation[] = []) =>
  readSheet(sheet(...header), { ...forStage("primary"), confirmed: confirmedHeaders(confirmations) });
const asked = (issues: readonly Issue[]) =>
  issues.flatMap(({ code, severity, at, params }) =>
    code === "header-unclear" || code === "ratio-column-ignored"
      ? [{ code, severity, column: at?.column, row: at?.row, ...params }]
      : [],
  );

describe("a header with a slip", () => {
  it("is offered as a question at its cell, and not used", () => {
    const { issues, columns } = read(["骨干教帅数"]);
    expect(asked(issues)).toEqual([
      {
        ...{ code: "header-unclear", severity: "query", row: 1, column: 2 },
        ...{ header: "骨干教帅数", field: "backbone-teachers" },
      },
    ]);
    expect(columns.map(({ field }) => field)).toEqual(["school-name", "pupils"]);
  });

  it("is used once it is confirmed, in any spelling of the header", () => {
    const { schools, issues } = read(["骨干教帅数"], [{ header: "骨干 教帅", field: "backbone-teachers" }]);
    expect(schools[0]!.amounts["backbone-teachers"]!.value).toBe(5);
    expect(asked(issues)).toEqual([]);
  });

  it("is not asked about again once it is said to be none of ours", () => {
    expect(asked(read(["骨干教帅数"], [{ header: "骨干教帅数", field: null }]).issues)).toEqual([]);
  });

  it("is offered even where the sheet cannot be read without it", () => {
    const grid = aGrid([
      ["学校名程", "在校生数", "专任教师数"],
      ["城关小学", 100, 9],
    ]);
    const { issues } = readSheet(grid, forStage("primary"));
    expect(issues.map(({ code }) => code)).toEqual(["header-unclear", "name-column-missing"]);
  });
});

it("lets the reader overrule what a header is taken for", () => {
  const overruled = read(["图书"], [{ header: "图书", field: null }]);
  expect(overruled.schools[0]!.amounts.books).toBeUndefined();
  const other = read(["图书"], [{ header: "图书", field: "computers" }]);
  expect(other.schools[0]!.amounts.computers!.value).toBe(5);
});

it.each<{ header: string; field: FieldId | null; why: string }>([
  { header: "骨干教帅", field: "backbone-teachers", why: "one slip in four letters" },
  { header: "骨于教帅", field: null, why: "two slips in four letters" },
  { header: "体肓、艺木专任教师数", field: "pe-art-teachers", why: "two slips in more than six letters" },
  { header: "体肓、艺木专仟教师数", field: null, why: "three slips" },
  { header: "班集数", field: null, why: "too short to tell" },
  { header: "音乐教帅数", field: null, why: "as near to 音乐教师 as to 音乐教室" },
  { header: "音乐教室面积", field: null, why: "the very name, of something else" },
  { header: "骨干教帅占比", field: null, why: "a share" },
  { header: "是否网络多媒体教", field: null, why: "a question" },
])("guesses $field from $header: $why", ({ header, field }) => {
  expect(suggestField([header], header, new Set())).toBe(field);
});

it("never guesses a field the sheet has already", () => {
  expect(asked(read(["骨干教师数", "骨干教帅数"]).issues)).toEqual([]);
});

describe("a column of ratios", () => {
  it.each<{ header: string; field: FieldId }>([
    { header: "生均教学及辅助用房面积", field: "teaching-area" },
    { header: "每百名学生拥有骨干教师数", field: "backbone-teachers" },
    { header: "每100名学生拥有网络多媒体教室数", field: "multimedia-rooms" },
    { header: "教学仪器设备值（元/生）", field: "equipment-value" },
    { header: "小学生均图书册数", field: "books" },
    { header: "图书册数（生均）", field: "books" },
    { header: "计算机台数/百名学生", field: "computers" },
    { header: "骨干教师数（%）", field: "backbone-teachers" },
    { header: "Books per pupil", field: "books" },
  ])("is not used, and $header asks for the total", ({ header, field }) => {
    const { issues, columns } = read([header]);
    expect(asked(issues)).toEqual([
      { code: "ratio-column-ignored", severity: "query", row: 1, column: 2, header, field },
    ]);
    expect(columns).toHaveLength(2);
  });

  it("is only mentioned where the total is there too", () => {
    expect(asked(read(["图书册数", "生均图书册数"]).issues)).toMatchObject([{ severity: "notice" }]);
  });

  it("is seen by a merged parent, and is no slip for the amount", () => {
    const grid = aGrid([
      ["学校名称", "在校生数", "生均面积", null],
      [null, null, "教学及辅助用房", "运动场地"],
      ["城关小学", 100, 5, 8],
    ]);
    expect(asked(readSheet(grid, forStage("primary")).issues)).toMatchObject([
      { code: "ratio-column-ignored", field: "teaching-area" },
      { code: "ratio-column-ignored", field: "outdoor-sports-area" },
    ]);
  });

  it("is seen by a line of units", () => {
    const grid = aGrid([
      ["学校名称", "在校生数", "教学仪器设备值"],
      [null, "人", "元/生"],
      ["城关小学", 100, 2500],
    ]);
    const { issues, columns } = readSheet(grid, forStage("primary"));
    expect(columns.map(({ header }) => header)).toEqual(["学校名称", "在校生数"]);
    expect(asked(issues)).toMatchObject([{ code: "ratio-column-ignored", header: "教学仪器设备值" }]);
  });

  it("of something we do not ask for is left alone", () => {
    expect(asked(read(["生均校服费", "入学率", "平均身高"]).issues)).toEqual([]);
  });
});

describe("confirmations", () => {
  it("come back from JSON, without what is none", () => {
    const kept: unknown = JSON.parse(
      JSON.stringify([
        { header: "骨干教帅数", field: "backbone-teachers" },
        { header: "备用", field: null },
        { header: "旧列", field: "no-such-field" },
        { header: 3, field: null },
        null,
        "图书",
      ]),
    );
    expect(readConfirmations(kept)).toEqual([
      { header: "骨干教帅数", field: "backbone-teachers" },
      { header: "备用", field: null },
    ]);
    expect(readConfirmations({ header: "备用", field: null })).toEqual([]);
  });

  it("replace one another by the header, however it is spelled", () => {
    const first = withConfirmation([], { header: "骨干教帅数", field: "backbone-teachers" });
    expect(withConfirmation(first, { header: "骨干教帅", field: null })).toEqual([
      { header: "骨干教帅", field: null },
    ]);
  });
});
