import { aSchool, found } from "../a-sheet";

describe("pupilsFitBins", () => {
  it("finds more pupils than the bins hold", () => {
    const issues = found("pupils-outside-bins", [aSchool({ pupils: 401 })]);
    expect(issues).toMatchObject([{ severity: "error", params: { pupils: 401, least: 360, most: 400 } }]);
  });

  it("finds fewer pupils than the bins need", () => {
    const issues = found("pupils-outside-bins", [aSchool({ pupils: 359 })]);
    expect(issues).toMatchObject([{ severity: "error", params: { pupils: 359, least: 360, most: 400 } }]);
  });

  it("knows no most once a class is in the open bin", () => {
    const issues = found("pupils-outside-bins", [aSchool({ pupils: 380, "classes-66-up": 1 })]);
    expect(issues).toMatchObject([{ severity: "error", params: { least: 426, most: null } }]);
  });

  it("accepts both ends", () => {
    expect(found("pupils-outside-bins", [aSchool({ pupils: 360 })])).toEqual([]);
  });

  it("accepts any number above the open bin", () => {
    expect(found("pupils-outside-bins", [aSchool({ pupils: 500, "classes-66-up": 1 })])).toEqual([]);
  });
});
