import { aSchool, found } from "../a-sheet";

describe("valuesPlausible", () => {
  it("finds a school code in the column of pupils", () => {
    const issues = found("value-implausible", [aSchool({ pupils: 2137000001 })]);
    expect(issues).toMatchObject([{ severity: "error", params: { field: "pupils", value: 2137000001 } }]);
  });

  it("accepts a very large school", () => {
    expect(found("value-implausible", [aSchool({ pupils: 12000 })])).toEqual([]);
  });
});
