import { aSchool, aSheet, foundWith } from "../a-sheet";

describe("healthChecksFitLastYear", () => {
  const compared = (checked: number | null, pupils: number | null = 405) => {
    const school = aSchool({ "health-checked-pupils": checked });
    return foundWith("health-checks-differ", [school], { lastYear: aSheet([{ ...school, pupils }]) });
  };

  it.each([
    { checked: 406, count: 1 },
    { checked: 405, count: 0 },
    { checked: 324, count: 0 },
    { checked: 323, count: 1 },
    { checked: null, count: 0 },
  ])("asks $count times about $checked pupils checked of 405", ({ checked, count }) => {
    expect(compared(checked)).toHaveLength(count);
  });

  it("waits for last year's pupils", () => {
    expect(compared(10, null)).toEqual([]);
  });
});
