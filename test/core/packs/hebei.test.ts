import { schoolOutcome } from "../../../src/core/assessment/school-outcome";
import { aMaximum, aMinimum, questionsTo } from "./a-judged-school";

const { pack, asks, around, meetsLimit } = questionsTo("hebei");

describe("the Hebei pack", () => {
  it.each([
    { indicator: "equipment-value" as const, primary: 365, junior: 695 },
    { indicator: "books" as const, primary: 25, junior: 40 },
    { indicator: "required-qualified-share" as const, primary: 1, junior: 0.98 },
    { indicator: "higher-qualified-share" as const, primary: 0.85, junior: 0.7 },
    { indicator: "retention-rate" as const, primary: 0.99, junior: 0.97 },
  ])("asks at least $primary and $junior of $indicator", ({ indicator, primary, junior }) => {
    expect([asks(indicator, "primary"), asks(indicator, "junior")]).toEqual([primary, junior]);
    expect(around(indicator, "primary")).toEqual(aMinimum);
  });

  it("lets ten pupils share a computer, and no more", () => {
    expect([asks("pupils-per-computer", "primary"), asks("pupils-per-computer", "junior")]).toEqual([10, 10]);
    expect(around("pupils-per-computer", "junior")).toEqual(aMaximum);
  });

  it.each([
    { location: "central-urban" as const, primary: 15, junior: 20 },
    { location: "town" as const, primary: 20, junior: 25 },
    { location: "rural" as const, primary: 20, junior: 25 },
    { location: "urban" as const, primary: "undecided", junior: "undecided" },
  ])("asks for land by place: $location", ({ location, primary, junior }) => {
    expect(asks("land-area", "primary", { location })).toBe(primary);
    expect(asks("land-area", "junior", { location })).toBe(junior);
  });

  it("does not guess the land of a school whose place is not known", () => {
    expect(asks("land-area", "primary")).toBe("undecided");
  });

  it("lets a member of staff have more pupils in the country than in town, and knows nothing of cities", () => {
    const pupils = (location: "town" | "rural" | "urban") => [
      asks("pupils-per-staff", "primary", { location }),
      asks("pupils-per-staff", "junior", { location }),
    ];
    expect(pupils("town")).toEqual([21, 16]);
    expect(pupils("rural")).toEqual([23, 18]);
    expect(pupils("urban")).toEqual(["unknown", "unknown"]);
    expect(around("pupils-per-staff", "primary", { location: "town" })).toEqual(aMaximum);
  });

  it("leaves blank what has not been seen", () => {
    expect([asks("building-area", "primary"), asks("building-area", "junior")]).toEqual(["unknown", 6.4]);
    expect([asks("laboratories", "primary"), asks("laboratories", "junior")]).toEqual(["unknown", "unknown"]);
  });
});

// https://m.taodocs.com/p-469090940.html: 徐水县, 477 pupils, worked out in the document
describe("the worked school of Hebei", () => {
  const school = {
    location: "rural" as const,
    amounts: {
      pupils: 477,
      "land-area": 20008,
      "building-area": 7014,
      "equipment-value": 430 * 477,
      computers: 477 / 3,
      books: 28.704 * 477,
    },
  };

  it("has 41.945 m² of land and 14.704 m² of buildings a pupil", () => {
    expect(Number((school.amounts["land-area"] / 477).toFixed(3))).toBe(41.945);
    expect(Number((school.amounts["building-area"] / 477).toFixed(3))).toBe(14.704);
  });

  it("meets what it is measured by, as a primary school", () => {
    const measured = ["land-area", "equipment-value", "pupils-per-computer", "books"] as const;
    expect(measured.map((indicator) => meetsLimit(indicator, "primary", school))).toEqual(
      Array(4).fill(true),
    );
  });

  it("would lack equipment and books as a junior school", () => {
    expect(meetsLimit("building-area", "junior", school)).toBe(true);
    expect(meetsLimit("equipment-value", "junior", school)).toBe(false);
    expect(meetsLimit("books", "junior", school)).toBe(false);
  });
});

describe("Hebei's rule for schools", () => {
  const met = { outcome: "met" as const, attainment: 1 };
  const unmet = (attainment: number) => ({ outcome: "unmet" as const, attainment });
  const ten = (count: number, others: readonly ReturnType<typeof unmet>[]) =>
    schoolOutcome([...Array<typeof met>(count).fill(met), ...others], pack.schoolRule);

  it("passes eight of ten with the others at 60 %", () => {
    expect(ten(8, [unmet(0.6), unmet(0.6)])).toBe("met");
  });

  it("fails a school with one below 60 %, and one with seven", () => {
    expect(ten(8, [unmet(0.6), unmet(0.599)])).toBe("unmet");
    expect(ten(7, [unmet(0.9), unmet(0.9), unmet(0.9)])).toBe("unmet");
  });
});
