import { aSchool, found, type SchoolRow } from "../a-sheet";

describe("smallSchoolsFunded", () => {
  const point: SchoolRow = { "school-type": "教学点", pupils: 60 };
  const findings = (differences: SchoolRow, stage: "primary" | "junior" = "primary") =>
    found("small-school-underfunded", [aSchool({ ...point, ...differences })], stage);

  it("asks about a point funded for the pupils it has", () => {
    expect(findings({ "public-funds": 4.32 })).toMatchObject([
      { severity: "query", params: { funds: 43_200, pupils: 60, fundedAs: 100, limit: 72_000 } },
    ]);
  });

  it.each([
    { situation: "exactly 100 times the quota", school: { "public-funds": 7.2 } },
    { situation: "100 pupils", school: { pupils: 100, "public-funds": 1 } },
    { situation: "a primary school in town", school: { "school-type": "小学", "public-funds": 1 } },
    { situation: "funds not filled in", school: { "public-funds": null } },
  ])("is silent about $situation", ({ school }) => {
    expect(findings(school)).toEqual([]);
  });

  it("asks about village primary schools, and points below 50 pupils", () => {
    expect(findings({ "school-type": "小学", location: "乡村", "public-funds": 7.1 })).toHaveLength(1);
    expect(findings({ pupils: 8, "public-funds": 7.1 })).toHaveLength(1);
  });

  it("asks for the junior quota in a junior list", () => {
    expect(findings({ "public-funds": 9.3 }, "junior")).toMatchObject([{ params: { limit: 94_000 } }]);
    expect(findings({ "school-type": "初中", location: "乡村", "public-funds": 1 }, "junior")).toEqual([]);
  });
});
