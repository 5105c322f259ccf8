import { guessStage, schoolSheetLikeness, type Cell } from "../../../src/core";
import { aGrid, aSchool, aSheet } from "../a-sheet";

describe("guessStage", () => {
  it.each<{ clue: string; sheet?: string; rows: Cell[][]; stage: string | null }>([
    { clue: "the sheet's name", sheet: "附表2 初中", rows: [], stage: "junior" },
    {
      clue: "the title",
      sheet: "Sheet1",
      rows: [["某县小学基本情况"], ["学校名称", "在校生数"]],
      stage: "primary",
    },
    { clue: "a header", sheet: "Sheet1", rows: [["学校名称", "初中在校生数"]], stage: "junior" },
    {
      clue: "the types, whatever nine-year schools there are",
      sheet: "Sheet1",
      rows: [
        ["学校名称", "办学类型"],
        ["甲", "九年一贯制学校"],
        ["乙", "教学点"],
        ["丙", "小学"],
      ],
      stage: "primary",
    },
    {
      clue: "the endings of names",
      sheet: "Sheet1",
      rows: [
        ["学校名称", "在校生数"],
        ["城关中学", 1],
        ["城北学校", 1],
      ],
      stage: "junior",
    },
    {
      clue: "nothing, when both stages are there",
      sheet: "中小学",
      rows: [
        ["学校名称", "办学类型"],
        ["甲", "初中"],
        ["乙", "小学"],
      ],
      stage: null,
    },
  ])("goes by $clue", ({ sheet, rows, stage }) => {
    expect(guessStage(aGrid(rows, sheet))).toBe(stage);
  });
});

describe("schoolSheetLikeness", () => {
  it("is 1 for the official form and 0 for a sheet about something else", () => {
    expect(schoolSheetLikeness(aSheet([aSchool()]))).toBe(1);
    expect(
      schoolSheetLikeness(
        aGrid([
          ["姓名", "电话"],
          ["张三", 1],
        ]),
      ),
    ).toBe(0);
  });

  it("lies between for a sheet with part of what is needed", () => {
    expect(schoolSheetLikeness(aGrid([["学校名称", "在校生数", "骨干教师数"]]))).toBeCloseTo(
      0.5 + 0.5 / 7,
      12,
    );
  });
});
