import {
  checkSheet,
  describeIssue,
  DomainError,
  messagesIn,
  type Cell,
  type CheckProgress,
} from "../../src/core";
import { aGrid, aSchool, aSheet, check } from "./a-sheet";

const zh = messagesIn["zh-CN"];
const sentences = (rows: Cell[][]) => check(aGrid(rows)).issues.map((issue) => describeIssue(zh, issue));

describe("checkSheet", () => {
  it("finds nothing in a sheet that is in order", () => {
    expect(check(aSheet([aSchool(), aSchool({ pupils: 399 })])).issues).toEqual([]);
  });

  it.each([
    { situation: "an empty sheet", rows: [[null, ""]] as Cell[][], code: "sheet-empty" },
    { situation: "no rows at all", rows: [], code: "sheet-empty" },
    {
      situation: "a sheet about something else",
      rows: [
        ["姓名", "电话"],
        ["张三", 1],
      ],
      code: "sheet-not-recognised",
    },
    {
      situation: "no pupils column",
      rows: [
        ["学校名称", "专任教师数"],
        ["甲小学", 9],
      ],
      code: "pupils-column-missing",
    },
    {
      situation: "no names",
      rows: [
        ["在校生数", "专任教师数"],
        [100, 9],
      ],
      code: "name-column-missing",
    },
    {
      situation: "the names of another stage's schools only",
      rows: [
        ["初中学校名称", "在校生数", "专任教师数"],
        ["甲中学", 100, 9],
      ],
      code: "name-column-missing",
    },
  ])("assesses nothing for $situation, and says why", ({ rows, code }) => {
    const report = check(aGrid(rows as Cell[][]));
    expect(report.assessment).toBeNull();
    expect(report.issues.map((issue) => [issue.code, issue.severity])).toEqual([[code, "error"]]);
  });

  it("names the header it looked for and the way out", () => {
    expect(
      sentences([
        ["学校名称", "专任教师数"],
        ["甲小学", 9],
      ]),
    ).toEqual([
      "工作表“小学”没有在校生数列，生均指标无法计算：请把这一列的表头写成“在校生数”或“学生数”；一贯制学校可写“小学在校生数”“初中在校生数”。",
    ]);
  });

  it("says which columns an indicator is missing, and judges the others", () => {
    const { issues, assessment } = check(
      aGrid([
        ["学校名称", "在校生数", "骨干教师数"],
        ["甲小学", 100, 1],
      ]),
    );
    const missing = issues.filter(({ code }) => code === "column-missing");
    expect(missing).toHaveLength(6);
    expect(assessment!.schools[0]).toMatchObject({ met: 1, notJudged: 6, outcome: "notJudged" });
  });

  it("says that a header has no schools below it", () => {
    const { issues, assessment } = check(
      aGrid([
        ["学校名称", "在校生数"],
        ["合计", 0],
      ]),
    );
    expect(issues.map(({ code }) => code)).toContain("no-school-rows");
    expect(assessment!.verdict.outcome).toBe("notJudged");
  });

  it("takes the stage from the sheet, and says so when it had to assume one", () => {
    const { origin, rows } = aSheet([aSchool({ "school-name": "甲", "school-type": null })]);
    const report = checkSheet(
      { origin: { ...origin, sheet: "Sheet1" }, rows },
      { packId: "cn-2017", stage: null },
    );
    expect(report.stage).toBe("primary");
    expect(report.issues.map(({ code }) => code)).toContain("stage-assumed");
    expect(check(aSheet([aSchool()]), null).issues).toEqual([]);
  });

  it("tells each phase before it starts", () => {
    const told: CheckProgress[] = [];
    checkSheet(aSheet([aSchool()]), { packId: "cn-2017", stage: "primary" }, (progress) =>
      told.push(progress),
    );
    expect(told).toEqual([
      { step: 0, steps: 3, phase: "reading" },
      { step: 1, steps: 3, phase: "checking" },
      { step: 2, steps: 3, phase: "assessing" },
    ]);
  });

  it("refuses a standard it does not have", () => {
    expect(() => checkSheet(aGrid([]), { packId: "cn-1900", stage: null })).toThrow(DomainError);
  });

  it("gives a report that survives JSON", () => {
    const report = check(aSheet([aSchool(), aSchool({ pupils: null })]));
    expect(JSON.parse(JSON.stringify(report))).toEqual(report);
  });

  it("needs time in proportion to the rows", () => {
    const timeFor = (count: number) => {
      const sheet = aSheet(Array.from({ length: count }, () => aSchool()));
      const start = performance.now();
      check(sheet);
      return performance.now() - start;
    };
    timeFor(500);
    const small = Math.min(timeFor(500), timeFor(500), timeFor(500));
    const large = Math.min(timeFor(4000), timeFor(4000));
    expect(large / small).toBeLessThan(8 * 4);
  });
});
