import { aSchool, found } from "../a-sheet";

describe("codesMatchTypes", () => {
  it("asks about a junior school code on a primary school", () => {
    const issues = found("school-code-type-differs", [aSchool({ "school-code": "3137000001" })]);
    expect(issues).toMatchObject([
      { severity: "query", params: { code: "3137000001", type: "primary-school" } },
    ]);
  });

  it("accepts category 31 for a nine-year school", () => {
    expect(
      found("school-code-type-differs", [
        aSchool({ "school-code": "3137000001", "school-type": "九年一贯制学校" }),
      ]),
    ).toEqual([]);
  });

  it("accepts category 21 for a primary school", () => {
    expect(found("school-code-type-differs", [aSchool({ "school-code": "2137000001" })])).toEqual([]);
  });
});
