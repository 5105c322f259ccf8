import { scoreOf } from "../../../src/core/assessment/attainment";
import { aMaximum, aMinimum, questionsTo } from "./a-judged-school";

const { pack, asks, around } = questionsTo("guizhou");

describe("the Guizhou pack", () => {
  it.each([
    { indicator: "building-area-without-dormitories" as const, primary: 4.5, junior: 5.5 },
    { indicator: "outdoor-sports-area" as const, primary: 4.5, junior: 5.5 },
    { indicator: "books" as const, primary: 20, junior: 30 },
    { indicator: "computers" as const, primary: 6, junior: 10 },
    { indicator: "dormitory-area" as const, primary: 3, junior: 3.5 },
    { indicator: "toilet-area" as const, primary: 0.2, junior: 0.25 },
  ])("asks at least $primary and $junior of $indicator", ({ indicator, primary, junior }) => {
    expect([asks(indicator, "primary"), asks(indicator, "junior")]).toEqual([primary, junior]);
    expect(around(indicator, "primary")).toEqual(aMinimum);
  });

  it.each([
    { indicator: "largest-class" as const, primary: 45, junior: 50 },
    { indicator: "pupils-per-teacher" as const, primary: 22, junior: 17 },
  ])("asks at most $primary and $junior of $indicator", ({ indicator, primary, junior }) => {
    expect([asks(indicator, "primary"), asks(indicator, "junior")]).toEqual([primary, junior]);
    expect(around(indicator, "junior")).toEqual(aMaximum);
  });

  it("asks for land of schools built after 2011, and knows nothing of older ones", () => {
    const land = (year: number) => asks("land-area", "primary", { amounts: { "built-year": year } });
    expect([land(2011), land(2012)]).toEqual(["unknown", 20]);
    expect(asks("land-area", "junior", { amounts: { "built-year": 2020 } })).toBe(25);
    expect(asks("land-area", "junior")).toBe("undecided");
  });

  it.each([
    { attainment: 0.99, points: 0.8 },
    { attainment: 0.8, points: 0.8 },
    { attainment: 0.7999, points: 0.5 },
    { attainment: 0.6, points: 0.5 },
    { attainment: 0.5999, points: 0 },
  ])("gives $points of the points for $attainment of the limit", ({ attainment, points }) => {
    expect(scoreOf(attainment, false, pack.scoring)).toBe(points);
  });

  it("gives all points for what is met", () => {
    expect(scoreOf(1, true, pack.scoring)).toBe(1);
  });
});
