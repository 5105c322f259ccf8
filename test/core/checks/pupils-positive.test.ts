import { aSchool, found } from "../a-sheet";

describe("pupilsPositive", () => {
  it("finds a school of 0 pupils", () => {
    const issues = found("pupils-not-positive", [aSchool({ pupils: 0 })]);
    expect(issues).toMatchObject([{ severity: "error", params: { pupils: 0 } }]);
  });

  it("leaves a blank to the check for blanks", () => {
    expect(found("pupils-not-positive", [aSchool({ pupils: null })])).toEqual([]);
  });
});
