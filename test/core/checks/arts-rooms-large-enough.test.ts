import { checkSheet, type RelaxationId, type Stage } from "../../../src/core";
import { aGrid, aSchool, foundWith, found, type SchoolRow } from "../a-sheet";

describe("artsRoomsLargeEnough", () => {
  const small: SchoolRow = {
    "music-rooms-96-up": 0,
    "music-rooms-73-96": 1,
    "music-rooms-54-73": 0,
    "art-rooms-90-up": 1,
  };
  const findings = (differences: SchoolRow, relaxations: RelaxationId[] = [], stage: Stage = "primary") =>
    foundWith("arts-rooms-too-small", [aSchool({ ...small, ...differences })], {
      stage,
      switches: { privateSchools: "by-standard", smallTeachingPoints: "by-standard", relaxations },
    });

  it("asks about a music room below 96 m²", () => {
    expect(findings({})).toMatchObject([
      {
        severity: "query",
        params: { field: "music-rooms", large: 0, area: 96, limit: 1, document: "教督〔2017〕6号" },
      },
    ]);
  });

  it("asks about an art room below 90 m²", () => {
    const issues = findings({ "music-rooms-96-up": 1, "art-rooms-90-up": 0 });
    expect(issues).toMatchObject([{ params: { field: "art-rooms", area: 90 } }]);
  });

  it("asks for one room for every twelve classes begun", () => {
    const rooms = { "music-rooms-96-up": 1, "music-rooms": 2, "art-rooms": 2, "art-rooms-90-up": 2 };
    expect(findings({ ...rooms, classes: 12 })).toEqual([]);
    expect(findings({ ...rooms, classes: 13 })).toMatchObject([{ params: { large: 1, limit: 2 } }]);
  });

  it("leaves too few rooms of any size to another rule", () => {
    expect(findings({ "music-rooms": 0, "music-rooms-73-96": 0 })).toEqual([]);
  });

  it("waits for the figure of the largest bin", () => {
    expect(findings({ "music-rooms-96-up": null })).toEqual([]);
    expect(found("arts-rooms-too-small", [aSchool()])).toEqual([]);
  });

  it("passes over schools of another stage", () => {
    expect(findings({ "school-type": "初中" })).toEqual([]);
  });

  describe("with older rooms eased", () => {
    it.each([
      { situation: "built in 2016", school: { "built-year": 2016 }, count: 0 },
      { situation: "built in 2017", school: { "built-year": 2017 }, count: 1 },
      {
        situation: "marked as built by 2016",
        school: { "built-year": null, "built-by-2016": "是" },
        count: 0,
      },
      { situation: "of unknown age", school: { "built-year": null }, count: 1 },
    ])("asks $count times about a room of 73 m² in a school $situation", ({ school, count }) => {
      expect(findings(school, ["older-arts-rooms"])).toHaveLength(count);
    });

    it("never counts a room of 54 m²", () => {
      const rooms = { "music-rooms-73-96": 0, "music-rooms-54-73": 1 };
      expect(findings(rooms, ["older-arts-rooms"])).toMatchObject([{ params: { area: 73 } }]);
    });
  });

  describe("with rooms of small classes eased", () => {
    const tiny: SchoolRow = {
      "music-rooms-73-96": 0,
      "music-rooms-54-73": 1,
      location: "乡村",
      "largest-class": 29,
    };

    it("counts a room of 54 m² in a rural school whose largest class is below 30", () => {
      expect(findings(tiny, ["small-class-arts-rooms"])).toEqual([]);
    });

    it.each([
      { situation: "a class of 30", school: { "largest-class": 30 } },
      { situation: "a school in town", school: { location: "镇区" } },
    ])("does not for $situation", ({ school }) => {
      expect(findings({ ...tiny, ...school }, ["small-class-arts-rooms"])).toHaveLength(1);
    });

    it("takes the sheet's word where the largest class is not given", () => {
      const marked = { ...tiny, "largest-class": null, "largest-class-under-30": "是" };
      expect(findings(marked, ["small-class-arts-rooms"])).toEqual([]);
    });

    it.each([
      { header: "54至73平方米音乐教室数", count: 1 },
      { header: "61至73平方米音乐教室数", count: 0 },
    ])("asks $count times of a junior school under $header", ({ header, count }) => {
      const rows = [
        [
          "学校名称",
          "办学类型",
          "城乡分类",
          "在校生数",
          "班级总数",
          "最大班额",
          "音乐教室96平方米及以上",
          header,
        ],
        ["乡东中学", "初级中学", "乡村", 80, 3, 28, 0, 1],
      ];
      const switches = {
        privateSchools: "by-standard" as const,
        smallTeachingPoints: "by-standard" as const,
        relaxations: ["small-class-arts-rooms" as const],
      };
      const { issues } = checkSheet(aGrid(rows), { packId: "cn-2017", stage: "junior", switches });
      expect(issues.filter(({ code }) => code === "arts-rooms-too-small")).toHaveLength(count);
    });
  });
});
