import { aSchool, found, type SchoolRow } from "../a-sheet";

describe("zeroResources", () => {
  const findings = (...schools: SchoolRow[]) => found("resource-zero", schools.map(aSchool));

  it("asks about a 0 where most schools have something", () => {
    const issues = findings({ computers: 0 }, { computers: 40 }, { computers: 80 });
    expect(issues).toMatchObject([{ severity: "query", params: { field: "computers", median: 0.1 } }]);
  });

  it("is silent where most have nothing", () => {
    expect(findings({ computers: 0 }, { computers: 0 }, { computers: 80 })).toEqual([]);
  });

  it("never takes a blank for 0", () => {
    expect(findings({ computers: null }, { computers: 40 }, { computers: 80 })).toEqual([]);
  });

  it("does not ask a school that does not take part", () => {
    const point = { computers: 0, pupils: 30, "school-type": "教学点" };
    expect(findings(point, { computers: 40 }, { computers: 80 })).toEqual([]);
  });
});
