import fc from "fast-check";
import { explainCoefficient, type Trail } from "../../../src/core";
import { aSchool } from "../a-sheet";
import { publishedSchools } from "../indices/worked-example";
import { explained, sentences, stepsOf } from "./a-trail";

/** Computes the coefficient again from the schools the trail lists. */
function evaluated(trail: Trail): number {
  const [sample] = stepsOf(trail, "sample");
  const pupils = sample!.schools.reduce((sum, school) => sum + school.pupils, 0);
  const mean = sample!.schools.reduce((sum, school) => sum + school.pupils * school.value, 0) / pupils;
  const square = sample!.schools.reduce(
    (sum, school) => sum + (school.pupils / pupils) * (school.value - mean) ** 2,
    0,
  );
  return Math.sqrt(square) / mean;
}

describe("the trail of a coefficient", () => {
  const published = publishedSchools.map((row) => aSchool(row));

  it("lists every school of the published example, and leads to its coefficient", () => {
    const trail = explainCoefficient(explained(published, { packId: "cn-2012" }), "books");
    expect(stepsOf(trail, "sample")[0]!.schools).toHaveLength(5);
    expect(evaluated(trail)).toBeCloseTo(0.5152566299, 10);
    expect(stepsOf(trail, "spread")[0]!.cv).toBeCloseTo(0.5152566299, 10);
  });

  it("ends with the ceiling where a coefficient is judged by itself, and else without", () => {
    const kinds = (packId: string, id: "books" | "teaching-area") =>
      explainCoefficient(explained(published, { packId }), id).steps.map(({ kind }) => kind);
    expect(kinds("cn-2017", "teaching-area")).toEqual(["sample", "spread", "ceiling"]);
    expect(kinds("cn-2012", "books")).toEqual(["sample", "spread"]);
  });

  it("names the schools that could not be used, and does not judge", () => {
    const rows = [aSchool(), aSchool({ "school-name": "缺数小学", "teaching-area": null })];
    const trail = explainCoefficient(explained(rows), "teaching-area");
    expect(stepsOf(trail, "not-used")[0]!.schools.map(({ school }) => school)).toEqual(["缺数小学"]);
    expect(stepsOf(trail, "ceiling")[0]!.outcome).toBe("notJudged");
    expect(sentences(trail).at(-1)).toContain("无法判定");
  });

  it("has no steps for an indicator that the standard does not judge for balance", () => {
    expect(explainCoefficient(explained(published), "books").steps).toEqual([]);
  });

  it("recomputes, with shares that add up to 1", () => {
    const row = fc.record({
      pupils: fc.integer({ min: 50, max: 3000 }),
      "multimedia-rooms": fc.integer({ min: 1, max: 90 }),
    });
    fc.assert(
      fc.property(fc.array(row, { minLength: 1, maxLength: 8 }), (rows) => {
        const sheet = explained(rows.map((each) => aSchool(each)));
        const trail = explainCoefficient(sheet, "multimedia-rooms");
        const { cv } = sheet.report.assessment!.indicators.find(({ id }) => id === "multimedia-rooms")!;
        expect(evaluated(trail)).toBeCloseTo(cv!, 9);
        const shares = stepsOf(trail, "sample")[0]!.schools.flatMap(({ share }) => share ?? []);
        expect(cv === 0 ? 1 : shares.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 9);
      }),
      { numRuns: 50 },
    );
  });
});
