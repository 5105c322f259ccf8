import {
  describeNormalisation,
  formatCell,
  languages,
  messagesIn,
  type AmountFieldId,
  type Cell,
  type Grid,
} from "../../../src/core";
import { readSheet } from "../../../src/core/sheets/read-sheet";
import { forStage } from "../a-sheet";

const blank = (width: number): Cell[] => Array.from({ length: width }, () => null);

/** A sheet as offices send it; its first cell is B3. */
const messy: Grid = {
  origin: { sheet: "小学", row: 2, column: 1 },
  rows: [
    ["附件2", ...blank(9)],
    ["示例县2024年小学办学条件统计表", ...blank(9)],
    [
      ...["序号", "学校（单位）\n名称", "办学类型", "在校生数（人）"],
      ...["专任教师", null, null, "面积", null, "教学仪器设备值（不含土地）（万元）"],
    ],
    [null, null, null, null, "合计", "体育", "音乐（兼职不计）", "运动场地（亩）", "占地（㎡）", null],
    ["甲", "乙", "丙", 1, 2, 3, 4, 5, 6, 7],
    [1, " 城关 小学", "小学", "１，２５０", 62, "3", 2, 12, "20,000", 180.5],
    [2, "城东小学", "小学", 980, "４８", 2, "n", 9.3, 15_000, " 96 "],
    ["城区小计", null, null, 2230, 110, 5, 2, 21.3, 35_000, 276.5],
    [3, "河西小学", "小学", 310, 18, 1, 1, 6, "m", 40],
    [4, "河东教学点", "教学点", 62, 4, null, 0, 1.5, 3000, 8],
    ["乡村小计", null, null, 372, 22, 1, 1, 7.5, 3000, 48],
    ["合计", null, null, "2,602", 132, 6, 3, 28.8, 38_000, 324.5],
    ["平均", null, null, 650.5, 33, null, null, null, null, null],
    ["注：面积以不动产登记为准", ...blank(9)],
    ["填表人：张三", ...blank(9)],
  ],
  hiddenRows: [10],
};

const reading = readSheet(messy, forStage("primary"));
const figures = (field: AmountFieldId) => reading.schools.map(({ amounts }) => amounts[field]!.value);

describe("a sheet as offices send it", () => {
  it("gives exactly its schools", () => {
    expect(reading.schools.map(({ name, at }) => `${name} ${formatCell(at)}`)).toEqual([
      "城关 小学 C8",
      "城东小学 C9",
      "河西小学 C11",
      "河东教学点 C12",
    ]);
  });

  it("gives exactly their figures, in the fields' own units", () => {
    expect({
      pupils: figures("pupils"),
      teachers: figures("teachers"),
      pe: figures("pe-teachers"),
      music: figures("music-teachers"),
      sports: figures("outdoor-sports-area").map((area) => area?.toFixed(6)),
      land: figures("land-area"),
      equipment: figures("equipment-value"),
    }).toEqual({
      pupils: [1250, 980, 310, 62],
      teachers: [62, 48, 18, 4],
      pe: [3, 2, 1, null],
      music: [2, 0, 1, 0],
      sports: ["8000.000000", "6200.000000", "4000.000000", "1000.000000"],
      land: [20_000, 15_000, null, 3000],
      equipment: [1_805_000, 960_000, 400_000, 80_000],
    });
  });

  it("keeps totals and subtotals apart, with the schools each is about", () => {
    expect(reading.totals.map(({ label }) => label)).toEqual(["合计"]);
    expect(reading.subtotals.map(({ label, schools }) => ({ label, schools }))).toEqual([
      { label: "城区小计", schools: [0, 1] },
      { label: "乡村小计", schools: [2, 3] },
    ]);
    const pupils = reading.totals[0]!.figures.find(({ column }) => column.field === "pupils");
    expect(pupils).toMatchObject({ value: 2602, at: { row: 13, column: 4 } });
  });

  it("reports everything that was taken otherwise than it is written", () => {
    const lines = reading.normalisations.map(
      ({ kind, field, count, first, before, after }) =>
        `${kind} ${field ?? "row"} ${count} ${formatCell(first)} ${before} → ${after}`,
    );
    expect(lines.sort()).toEqual(
      [
        "title-rows-skipped row 2 B3 附件2 → ",
        "header-lines-joined teachers 3 F6 专任教师 / 合计 → 合计",
        "header-notes-ignored music-teachers 2 H6 音乐（兼职不计） → ",
        "unit-applied outdoor-sports-area 1 I6 1 亩 → 666.6666666666666",
        "unit-applied equipment-value 1 K5 1 万元 → 10000",
        "numbering-skipped row 1 B7 甲 → ",
        "full-width-digits pupils 2 E8 １，２５０ → 1250",
        "thousands-separators pupils 2 E8 １，２５０ → 1250",
        "text-numbers pupils 5 E8 １，２５０ → 1250",
        "spaces-trimmed equipment-value 1 K9  96  → 96",
        "nil-codes music-teachers 1 H9 n → 0",
        "missing-codes land-area 1 J11 m → ",
        "totals-passed-over row 4 B10 城区小计 → ",
        "remarks-skipped row 2 B16 注：面积以不动产登记为准 → ",
        "hidden-rows-read row 1 C11 河西小学 → 河西小学",
      ].sort(),
    );
  });

  it.each(languages)("says so in %s, a sentence each, without holes", (language) => {
    const sentences = reading.normalisations.map((each) => describeNormalisation(messagesIn[language], each));
    expect(new Set(sentences).size).toBe(reading.normalisations.length);
    sentences.forEach((sentence) => {
      expect(sentence).toMatch(/[。.]$/);
      expect(sentence).not.toMatch(/undefined|NaN|null|\[object/);
    });
  });
});

it("reports nothing of a sheet that is written plainly", () => {
  const plain = readSheet(
    {
      origin: { sheet: "小学", row: 0, column: 0 },
      rows: [
        ["学校名称", "在校生数", "占地面积（㎡）"],
        ["城关小学", 100, 5000],
      ],
    },
    forStage("primary"),
  );
  expect(plain.normalisations).toEqual([]);
});

describe("a header of several rows that stands again in the middle", () => {
  const header: Cell[][] = [
    ["学校", null, "教师（人）", null],
    ["学校名称", "在校生数", "专任教师", "其中"],
    [null, "（人）", null, "县级以上骨干"],
  ];
  const rows = [...header, ["甲小学", 300, 20, 3], [], ...header, ["乙小学", 200, 14, 1]];
  const read = readSheet({ origin: { sheet: "小学", row: 0, column: 0 }, rows }, forStage("primary"));

  it("is passed over whole, and no school is made of its words", () => {
    expect(read.schools.map(({ name }) => name)).toEqual(["甲小学", "乙小学"]);
    expect(read.namelessRows).toEqual([]);
    expect(read.normalisations).toContainEqual(
      expect.objectContaining({ kind: "numbering-skipped", count: 3 }),
    );
  });

  it("does not take a school for a header that shares a word with it", () => {
    const more = [...rows, ["学校", null, "教师（人）", "x"]];
    expect(
      readSheet({ origin: { sheet: "小学", row: 0, column: 0 }, rows: more }, forStage("primary")).schools,
    ).toHaveLength(3);
  });
});
