import { aSchool, found } from "../a-sheet";

describe("typesOfStage", () => {
  it("asks about a junior school in a primary list", () => {
    const issues = found("type-not-of-stage", [aSchool({ "school-type": "初级中学" })]);
    expect(issues).toMatchObject([
      { severity: "query", params: { type: "junior-school", stage: "primary" } },
    ]);
  });

  it("asks about a kindergarten", () => {
    const issues = found("type-not-of-stage", [aSchool({ "school-type": "幼儿园" })]);
    expect(issues).toMatchObject([{ severity: "query", params: { type: "kindergarten" } }]);
  });

  it("accepts a nine-year school", () => {
    expect(found("type-not-of-stage", [aSchool({ "school-type": "九年一贯制学校" })])).toEqual([]);
  });

  it("leaves special schools to the standard", () => {
    expect(found("type-not-of-stage", [aSchool({ "school-type": "特殊教育学校" })])).toEqual([]);
  });
});
