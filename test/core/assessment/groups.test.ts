import fc from "fast-check";
import {
  checkReading,
  groupDimensions,
  groupsOf,
  type GroupDimension,
  type GroupResult,
  type IndicatorId,
} from "../../../src/core";
import { aSchool, aSheet, type SchoolRow } from "../a-sheet";
import { publishedSchools } from "../indices/worked-example";

/** One indicator over groups, under the first standard, which measures books. */
function grouped(
  rows: readonly SchoolRow[],
  dimension: GroupDimension,
  indicator: IndicatorId = "books",
): GroupResult {
  const { report, reading } = checkReading(aSheet(rows), { packId: "cn-2012", stage: "primary" });
  return groupsOf(reading.schools, report.assessment!, dimension).find(
    (each) => each.indicator === indicator,
  )!;
}

const published = publishedSchools.map(({ pupils, books }, index) =>
  aSchool({ pupils, books, "school-type": "小学", location: index % 2 === 0 ? "镇区" : "乡村" }),
);

describe("groups of schools", () => {
  it("gives the published means and their ratio", () => {
    const { groups, gap } = grouped(published, "location");
    expect(groups.map(({ key, schools, pupils }) => ({ key, schools, pupils }))).toEqual([
      { key: "town", schools: 3, pupils: 189 },
      { key: "rural", schools: 2, pupils: 113 },
    ]);
    expect(groups[0]!.mean).toBeCloseTo(8.5502645503, 10);
    expect(groups[1]!.mean).toBeCloseTo(2.6283185841, 10);
    expect(gap).toMatchObject({ highest: 0, lowest: 1 });
    expect(gap!.ratio).toBeCloseTo(3.2531309568, 10);
  });

  it("takes the county's published variance apart without a remainder", () => {
    const { within, between, withinShare, betweenShare } = grouped(published, "location").parts!;
    expect(within + between).toBeCloseTo(3.2638607052 ** 2, 8);
    expect(withinShare! + betweenShare!).toBeCloseTo(1, 12);
  });

  it("puts schools that do not say where they belong into a group of their own, last", () => {
    const rows = [aSchool({ location: null, books: 100 }), aSchool({ books: 200 })];
    expect(grouped(rows, "location").groups.map(({ key, schools }) => ({ key, schools }))).toEqual([
      { key: "town", schools: 1 },
      { key: null, schools: 1 },
    ]);
  });

  it("lists a group without a usable figure, and compares nothing with it", () => {
    const rows = [aSchool({ location: "乡村", books: null }), aSchool({ books: 200 })];
    const { groups, gap } = grouped(rows, "location");
    expect(groups[1]).toMatchObject({ key: "rural", schools: 1, schoolsNotJudged: 1, mean: null, cv: null });
    expect(gap).toBeNull();
  });

  it("leaves out the schools that the standard leaves out", () => {
    const rows = [aSchool({ "school-type": "特殊教育学校", books: 9999 }), aSchool({ books: 200 })];
    expect(grouped(rows, "type").groups.map(({ key }) => key)).toEqual(["primary-school"]);
  });

  it("reads alliances as written, spaces and full-width forms aside", () => {
    const rows = ["二中集团", "一中集团（东）", " 一中集团(东) "].map((alliance) =>
      aSchool({ alliance, books: 200 }),
    );
    expect(grouped(rows, "alliance").groups.map(({ key, schools }) => ({ key, schools }))).toEqual([
      { key: "一中集团(东)", schools: 2 },
      { key: "二中集团", schools: 1 },
    ]);
  });

  it("has no ratio when the lowest group has nothing", () => {
    const rows = [aSchool({ location: "乡村", books: 0 }), aSchool({ books: 200 })];
    expect(grouped(rows, "location").gap).toEqual({ highest: 0, lowest: 1, ratio: null });
  });

  it("is made for every indicator that is judged for balance", () => {
    const { report, reading } = checkReading(aSheet(published), { packId: "cn-2017", stage: "primary" });
    for (const dimension of groupDimensions) {
      const results = groupsOf(reading.schools, report.assessment!, dimension);
      expect(results.map(({ indicator }) => indicator)).toEqual(
        report.assessment!.indicators.map(({ id }) => id),
      );
    }
  });

  it("adds up to the variance of the county, whatever the order of the rows", () => {
    const row = fc.record({
      pupils: fc.integer({ min: 50, max: 3000 }),
      books: fc.integer({ min: 0, max: 90_000 }),
      location: fc.constantFrom("城区", "镇区", "乡村", null),
    });
    fc.assert(
      fc.property(fc.array(row, { minLength: 1, maxLength: 12 }), (rows) => {
        const schools = rows.map((each) => aSchool({ ...each, "school-type": "小学" }));
        const options = { packId: "cn-2012", stage: "primary" } as const;
        const { assessment } = checkReading(aSheet(schools), options).report;
        const total = assessment!.indicators.find(({ id }) => id === "books")!.standardDeviation! ** 2;
        const there = grouped(schools, "location");
        const back = grouped([...schools].reverse(), "location");
        expect(there.groups.map(({ key }) => key)).toEqual(back.groups.map(({ key }) => key));
        for (const { within, between } of [there.parts!, back.parts!]) {
          expect(Math.abs(within + between - total)).toBeLessThanOrEqual(1e-9 * Math.max(1, total));
        }
      }),
      { numRuns: 50 },
    );
  });
});
