import { aSchool, found } from "../a-sheet";

describe("noDangerousBuildings", () => {
  it("asks about dangerous buildings", () => {
    expect(found("dangerous-buildings", [aSchool({ "dangerous-area": 0.5 })])).toMatchObject([
      { severity: "query", params: { area: 0.5 } },
    ]);
  });

  it.each([0, null])("is silent about %s", (area) => {
    expect(found("dangerous-buildings", [aSchool({ "dangerous-area": area })])).toEqual([]);
  });
});
