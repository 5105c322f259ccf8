import { aSchool, found } from "../a-sheet";

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
});
