import { aSchool, found } from "../a-sheet";

describe("teachersAllCertified", () => {
  it("asks about a teacher without a certificate", () => {
    const issues = found("teachers-not-all", [aSchool({ "certified-teachers": 29 })]);
    expect(issues).toMatchObject([
      { severity: "query", params: { field: "certified-teachers", count: 29, teachers: 30 } },
    ]);
  });

  it("asks about training not completed", () => {
    const issues = found("teachers-not-all", [aSchool({ "trained-teachers": 0 })]);
    expect(issues).toMatchObject([{ severity: "query", params: { field: "trained-teachers" } }]);
  });

  it("accepts all", () => {
    expect(found("teachers-not-all", [aSchool({})])).toEqual([]);
  });
});
