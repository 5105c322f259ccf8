import { aSchool, found } from "../a-sheet";

describe("typesKnown", () => {
  it("asks about a type it does not understand", () => {
    const issues = found("school-type-unknown", [aSchool({ "school-type": "其他机构" })]);
    expect(issues).toMatchObject([{ severity: "query", params: { text: "其他机构" } }]);
  });

  it("understands the three-digit code", () => {
    expect(found("school-type-unknown", [aSchool({ "school-type": 312 })])).toEqual([]);
  });

  it("leaves a blank alone", () => {
    expect(found("school-type-unknown", [aSchool({ "school-type": null })])).toEqual([]);
  });
});
