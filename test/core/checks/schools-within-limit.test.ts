import { aSchool, found, foundWith, type SchoolRow } from "../a-sheet";

describe("schoolsWithinLimit", () => {
  it("asks about 2,001 pupils in a primary school", () => {
    const issues = found("school-too-large", [aSchool({ pupils: 2001 })]);
    expect(issues).toMatchObject([
      { severity: "query", params: { pupils: 2001, limit: 2000, document: "教督〔2017〕6号" } },
    ]);
  });

  it("asks about 2,501 pupils in a nine-year school", () => {
    const issues = found("school-too-large", [aSchool({ pupils: 2501, "school-type": "九年一贯制学校" })]);
    expect(issues).toMatchObject([{ severity: "query", params: { limit: 2500 } }]);
  });

  it("accepts exactly 2,000", () => {
    expect(found("school-too-large", [aSchool({ pupils: 2000 })])).toEqual([]);
  });

  it("accepts 2,500 in a nine-year school", () => {
    expect(found("school-too-large", [aSchool({ pupils: 2500, "school-type": "九年一贯制学校" })])).toEqual(
      [],
    );
  });

  describe("with the size of older schools and schools of migrants eased", () => {
    const eased = (school: SchoolRow) =>
      foundWith("school-too-large", [aSchool(school)], {
        switches: {
          privateSchools: "by-standard",
          smallTeachingPoints: "by-standard",
          relaxations: ["older-or-migrant-school-size"],
        },
      });

    it.each([
      { situation: "built in 2010", school: { "built-year": 2010 } },
      { situation: "marked as built by 2010", school: { "built-year": null, "built-by-2010": "是" } },
      {
        situation: "half of whose pupils and one are migrants",
        school: { "built-year": 2020, "migrant-pupils": 1202 },
      },
    ])("accepts 2,400 in a school $situation, and asks about 2,403", ({ school }) => {
      expect(eased({ ...school, pupils: 2400 })).toEqual([]);
      expect(eased({ ...school, pupils: 2403 })).toMatchObject([{ params: { limit: 2400 } }]);
    });

    it("accepts 3,000 in a nine-year school", () => {
      const school = { "built-year": 2000, "school-type": "九年一贯制学校" };
      expect(eased({ ...school, pupils: 3000 })).toEqual([]);
      expect(eased({ ...school, pupils: 3001 })).toMatchObject([{ params: { limit: 3000 } }]);
    });

    it.each([
      { situation: "built in 2011", school: { "built-year": 2011 } },
      {
        situation: "half of whose pupils are migrants",
        school: { "built-year": 2020, "migrant-pupils": 1000.5 },
      },
      { situation: "of unknown age", school: { "built-year": null } },
    ])("keeps to 2,000 in a school $situation", ({ school }) => {
      expect(eased({ ...school, pupils: 2001 })).toMatchObject([{ params: { limit: 2000 } }]);
    });
  });
});
