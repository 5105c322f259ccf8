import { aSchool, found } from "../a-sheet";

describe("largestClassFitsBins", () => {
  it("asks about a largest class above the highest bin in use", () => {
    const issues = found("largest-class-outside-bins", [aSchool({ "largest-class": 41 })]);
    expect(issues).toMatchObject([{ severity: "query", params: { largest: 41, bin: "classes-36-40" } }]);
  });

  it("accepts the end of the bin", () => {
    expect(found("largest-class-outside-bins", [aSchool({ "largest-class": 36 })])).toEqual([]);
  });
});
