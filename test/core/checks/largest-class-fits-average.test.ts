import { aSchool, found, places } from "../a-sheet";

describe("largestClassFitsAverage", () => {
  it("finds a largest class below the average", () => {
    const issues = found("largest-class-below-average", [aSchool({ "largest-class": 39 })]);
    expect(issues).toMatchObject([{ severity: "error", params: { largest: 39, average: 40 } }]);
    expect(places(issues)).toEqual(["error S2"]);
  });

  it("accepts classes that are all alike", () => {
    expect(found("largest-class-below-average", [aSchool({ "largest-class": 40 })])).toEqual([]);
  });

  it.each(["pupils", "classes", "largest-class"] as const)("waits for %s", (field) => {
    const school = aSchool({ "largest-class": 1, [field]: null });
    expect(found("largest-class-below-average", [school])).toEqual([]);
  });

  it("leaves a school without classes to another rule", () => {
    expect(found("largest-class-below-average", [aSchool({ classes: 0, "largest-class": 1 })])).toEqual([]);
  });
});
