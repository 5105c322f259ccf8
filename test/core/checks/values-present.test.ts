import { aSchool, found } from "../a-sheet";

describe("valuesPresent", () => {
  it("requires what an indicator rests on", () => {
    const issues = found("value-missing", [aSchool({ "multimedia-rooms": null })]);
    expect(issues).toMatchObject([{ severity: "error", params: { field: "multimedia-rooms" } }]);
  });

  it("asks about anything else", () => {
    const issues = found("value-missing", [aSchool({ "largest-class": null })]);
    expect(issues).toMatchObject([{ severity: "query", params: { field: "largest-class" } }]);
  });

  it("asks no more of a school that is left out", () => {
    const issues = found("value-missing", [
      aSchool({ "school-type": "特殊教育学校", "school-code": "5137000001", "multimedia-rooms": null }),
    ]);
    expect(issues).toMatchObject([{ severity: "query", params: { field: "multimedia-rooms" } }]);
  });

  it("takes 0 for filled in", () => {
    expect(found("value-missing", [aSchool({ "indoor-sports-area": 0 })])).toEqual([]);
  });

  it("asks nothing of a school of another stage", () => {
    expect(found("value-missing", [aSchool({ "school-type": "初中", pupils: null })])).toEqual([]);
  });
});
