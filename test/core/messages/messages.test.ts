import {
  describeIssue,
  describeReason,
  fieldIds,
  formatCell,
  languages,
  messagesIn,
  type Cell,
  type Issue,
} from "../../../src/core";
import { checks } from "../../../src/core/checks/catalogue";
import { mergeReadings } from "../../../src/core/merge/merge-readings";
import { readSheet } from "../../../src/core/sheets/read-sheet";
import { aGrid, aSchool, aSheet, check, checkExample, forStage } from "../a-sheet";

/** Sheets that between them bring out every kind of sentence that data can. */
function everyIssue(): readonly Issue[] {
  const faulty = aSheet([
    aSchool({ "school-name": "甲小学", "school-code": "2137000001", "school-type": "怪", location: "怪" }),
    aSchool({ "school-name": "甲小学", "school-code": "2137000001", "school-type": "初中" }),
    aSchool({ "school-code": "1", "school-type": "九年一贯制", classes: 12, "largest-class": 60 }),
    aSchool({ "school-code": "3137000009", "school-type": null, pupils: 49 }),
    aSchool({ teachers: "9人", pupils: null, "music-rooms": { error: "#REF!" }, "art-rooms": "１" }),
    aSchool({ "outdoor-sports-area": -1, "backbone-teachers": 1.5, "migrant-pupils": 500, pupils: 401 }),
    aSchool({ pupils: 0, "pe-teachers": 1, "music-teachers": 1, "fine-art-teachers": 1 }),
    aSchool({ "equipment-value": 1e6, "classes-46-50": 1, "certified-teachers": 1, "training-funds": 0 }),
    aSchool({ pupils: 2136, "music-rooms": 0, "teaching-area": 1e9 }),
    aSchool({ "school-code": "3137000008" }),
    aSchool({ "school-name": null }),
  ]);
  const sheets: Cell[][][] = [
    [],
    [["姓名", "电话"]],
    [["学校名称", "专任教师数"]],
    [["在校生数", "专任教师数"]],
    [["学校名称", "在校生数", "学生数", "设备值", "运动场地面积（元）"], ["城关镇"], ["合计", 5]],
    [
      ["学校名称", "办学类型", "小学在校生数", "初中在校生数", "图书册数", "骨干教帅数", "生均藏书"],
      ["甲", "九年一贯制", 100, 80, 2000, 1, 20],
      ["乙", "九年一贯制", 100, null, 2000, 1, 20],
    ],
    [
      ["学校名称", "在校生数"],
      ["甲", 100],
      ["合计", 99],
    ],
    [
      ["指标", "本年", "上年"],
      ["学校名称", "甲小学", null],
      ["在校生数", 100, 90],
      ["图书册数", 900, 800],
      ["专任教师数", 6, 6],
    ],
  ];
  const grids = [faulty, ...sheets.map((rows) => aGrid(rows, "Sheet1"))];
  const reading = readSheet(aSheet([aSchool()]), forStage("primary"));
  const merged = mergeReadings([
    { source: "a.xlsx", reading },
    { source: "b.xlsx", reading },
  ]);
  return [
    ...grids.flatMap((grid) => check(grid, null).issues),
    ...checks.flatMap(checkExample),
    ...merged.issues,
  ];
}

const issues = everyIssue();

describe.each(languages)("in %s", (language) => {
  const messages = messagesIn[language];

  it("has a sentence for every finding, without holes", () => {
    const sentences = issues.map((issue) => describeIssue(messages, issue));
    sentences.forEach((sentence) => {
      expect(sentence).toMatch(/[。.]$/);
      expect(sentence).not.toMatch(/undefined|NaN|null|\[object/);
    });
  });

  it("begins every finding about a school with the school", () => {
    const strays = issues.filter(
      (issue) => issue.school !== null && !describeIssue(messages, issue).startsWith(issue.school),
    );
    expect(strays).toEqual([]);
  });

  it("names every field, and no two alike", () => {
    const names = fieldIds.map((field) => messages.fields[field]);
    expect(new Set(names).size).toBe(names.length);
  });

  it("has a verdict sentence that names stage and document", () => {
    const sentence = messages.verdict("notJudged", "junior", "教督〔2017〕6号", "resources");
    expect(sentence).toContain("教督〔2017〕6号");
    expect(sentence.toLowerCase()).toContain(messages.stages.junior);
  });

  it("lists ten schools of a reason and counts the rest", () => {
    const schools = Array.from({ length: 12 }, (_, index) => `S${index}`);
    const sentence = describeReason(messages, { kind: "schools-unmet", schools });
    expect(sentence).toContain("S9");
    expect(sentence).not.toContain("S10");
    expect(sentence).toContain("12");
  });
});

it("brings out every kind of finding that data can", () => {
  const seen = new Set(issues.map(({ code }) => code));
  const unseen = Object.keys(messagesIn.en.issues).filter((code) => !seen.has(code as Issue["code"]));
  expect(unseen).toEqual([]);
});

it.each([
  { column: 0, cell: "A1" },
  { column: 25, cell: "Z1" },
  { column: 26, cell: "AA1" },
  { column: 701, cell: "ZZ1" },
  { column: 702, cell: "AAA1" },
])("writes column $column as $cell", ({ column, cell }) => {
  expect(formatCell({ sheet: "小学", row: 0, column })).toBe(cell);
});
