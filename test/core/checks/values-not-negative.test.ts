import { aSchool, found } from "../a-sheet";

describe("valuesNotNegative", () => {
  it("finds a figure below zero", () => {
    const issues = found("value-negative", [aSchool({ "outdoor-sports-area": -4488 })]);
    expect(issues).toMatchObject([
      { severity: "error", params: { field: "outdoor-sports-area", value: -4488 } },
    ]);
  });

  it("accepts zero", () => {
    expect(found("value-negative", [aSchool({ "indoor-sports-area": 0 })])).toEqual([]);
  });
});
