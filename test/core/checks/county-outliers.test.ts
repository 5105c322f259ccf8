import { aSchool, found, places, type SchoolRow } from "../a-sheet";

describe("countyOutliers", () => {
  /** Eight schools of 400 pupils with 20 to 30 books each: a median of 26 with one more above. */
  const usual = [20, 22, 24, 24, 26, 26, 28, 30].map((books): SchoolRow => ({ books: books * 400 }));
  const findings = (...schools: SchoolRow[]) => found("county-outlier", schools.map(aSchool));
  const fields = (...schools: SchoolRow[]) =>
    findings(...schools).map(({ params }) => ("field" in params ? params.field : null));

  it("asks about ten times the books of the others, and says the county's median", () => {
    expect(findings(...usual, { books: 100_000 })).toMatchObject([
      { severity: "query", params: { field: "books", perPupil: 250, median: 26 } },
    ]);
  });

  it("asks about a tenth of them", () => {
    expect(findings(...usual, { books: 1000 })).toMatchObject([{ params: { perPupil: 2.5 } }]);
  });

  it("is not misled by size", () => {
    expect(fields(...usual, { books: 100_000, pupils: 4000 })).not.toContain("books");
  });

  it("is silent below three times the median, however alike the others are", () => {
    const alike = usual.map((): SchoolRow => ({ books: 10_000 }));
    expect(findings(...alike, { books: 29_999 })).toEqual([]);
    expect(findings(...alike, { books: 30_001 })).toHaveLength(1);
  });

  it("is silent within 3.5 deviations of schools that differ much", () => {
    const wide = [2, 4, 8, 16, 32, 64, 128, 256].map((books): SchoolRow => ({ books: books * 400 }));
    expect(findings(...wide, { books: 400 * 256 })).toEqual([]);
  });

  it("says nothing of seven schools", () => {
    expect(findings(...usual.slice(2), { books: 100_000 })).toEqual([]);
    expect(findings(...usual.slice(1), { books: 100_000 })).toHaveLength(1);
  });

  it("leaves zeros and schools that do not take part aside", () => {
    expect(findings(...usual, { books: 0 }, { books: 100_000, "school-type": "特殊教育学校" })).toEqual([]);
  });

  it("lists what it finds school by school", () => {
    const two = { books: 100_000, computers: 4000 };
    const issues = findings(two, ...usual.map((school) => ({ ...school, computers: 40 })), two);
    expect(places(issues).map((place) => place.replace(/[^0-9]/g, ""))).toEqual(["2", "2", "11", "11"]);
  });
});
