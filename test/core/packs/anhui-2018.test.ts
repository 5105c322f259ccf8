import { aMaximum, aMinimum, questionsTo } from "./a-judged-school";

const { pack, asks, around } = questionsTo("anhui-2018");

describe("the Anhui pack", () => {
  it.each([
    { indicator: "building-area-without-dormitories" as const, primary: 8.5, junior: 9.5 },
    { indicator: "outdoor-sports-area" as const, primary: 7.7, junior: 10.6 },
    { indicator: "books" as const, primary: 25, junior: 35 },
    { indicator: "qualified-teachers" as const, primary: 4.2, junior: 5.3 },
    { indicator: "backbone-teachers" as const, primary: 1, junior: 1 },
    { indicator: "pe-art-teachers" as const, primary: 0.9, junior: 0.9 },
  ])("asks at least $primary and $junior of $indicator", ({ indicator, primary, junior }) => {
    expect([asks(indicator, "primary"), asks(indicator, "junior")]).toEqual([primary, junior]);
    expect(around(indicator, "junior")).toEqual(aMinimum);
  });

  it.each([
    { indicator: "pupils-per-computer" as const, primary: 8, junior: 8 },
    { indicator: "largest-class" as const, primary: 45, junior: 50 },
  ])("asks at most $primary and $junior of $indicator", ({ indicator, primary, junior }) => {
    expect([asks(indicator, "primary"), asks(indicator, "junior")]).toEqual([primary, junior]);
    expect(around(indicator, "primary")).toEqual(aMaximum);
  });

  it("lets a school of one stage have 2,000 pupils", () => {
    expect(asks("school-size", "primary", { type: "primary-school" })).toBe(2000);
    expect(asks("school-size", "junior", { type: "junior-school" })).toBe(2000);
    expect(around("school-size", "junior", { type: "junior-school" })).toEqual(aMaximum);
  });

  it("does not judge one section of an all-through school by the size of the whole", () => {
    expect(asks("school-size", "primary", { type: "nine-year-school" })).toBe("unknown");
    expect(pack.schoolLimits).toMatchObject({ schoolSize: 2000, allThroughSchoolSize: 2500 });
  });

  it("has no rule for a school as a whole", () => {
    expect(pack.schoolRule).toBeNull();
  });
});
