import { schoolOutcome } from "../../../src/core/assessment/school-outcome";
import { aMaximum, aMinimum, questionsTo } from "./a-judged-school";

const { pack, asks, around } = questionsTo("guangdong-2013");

describe("the Guangdong pack", () => {
  it.each([
    { location: "central-urban" as const, primary: 9.4, junior: 10.1 },
    { location: "town" as const, primary: 18, junior: 23 },
    { location: "rural" as const, primary: 18, junior: 23 },
    { location: "urban" as const, primary: "undecided", junior: "undecided" },
  ])("asks for land by place: $location", ({ location, primary, junior }) => {
    expect(asks("land-area", "primary", { location })).toBe(primary);
    expect(asks("land-area", "junior", { location })).toBe(junior);
  });

  it.each([
    { indicator: "building-area" as const, primary: 5.1 },
    { indicator: "equipment-value" as const, primary: 550 },
    { indicator: "books" as const, primary: 20 },
    { indicator: "required-qualified-share" as const, primary: 1 },
  ])(
    "asks primary schools for at least $primary of $indicator; junior is blank",
    ({ indicator, primary }) => {
      expect([asks(indicator, "primary"), asks(indicator, "junior")]).toEqual([primary, "unknown"]);
      expect(around(indicator, "primary")).toEqual(aMinimum);
    },
  );

  it("leaves teachers per pupil blank, of which two numbers are about", () => {
    expect([asks("teachers", "primary"), asks("teachers", "junior")]).toEqual(["unknown", "unknown"]);
  });

  it("allows larger classes where more than 30 % are children of migrant workers", () => {
    const largest = (migrants: number, stage: "primary" | "junior" = "primary") =>
      asks("largest-class", stage, { amounts: { pupils: 1000, "migrant-pupils": migrants } });
    expect([largest(300), largest(301)]).toEqual([45, 50]);
    expect([largest(300, "junior"), largest(301, "junior")]).toEqual(["unknown", 55]);
    expect(asks("largest-class", "primary")).toBe("undecided");
    expect(around("largest-class", "primary", { amounts: { pupils: 9, "migrant-pupils": 0 } })).toEqual(
      aMaximum,
    );
  });
});

describe("Guangdong's rule for schools", () => {
  const met = { outcome: "met" as const, attainment: 1 };
  const unmet = { outcome: "unmet" as const, attainment: 0.1 };
  const seen = (metCount: number, unmetCount: number) =>
    schoolOutcome([...Array(metCount).fill(met), ...Array(unmetCount).fill(unmet)], pack.schoolRule);

  it("fails a school with three of the eleven unmet", () => {
    expect(seen(4, 3)).toBe("unmet");
  });

  it("passes no school on the seven items seen alone", () => {
    expect([seen(7, 0), seen(5, 2)]).toEqual(["notJudged", "notJudged"]);
  });

  it("passes a school with nine of eleven met", () => {
    expect([seen(9, 2), seen(9, 0), seen(8, 3)]).toEqual(["met", "met", "unmet"]);
  });
});
