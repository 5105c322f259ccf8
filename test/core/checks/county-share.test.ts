import { countyShareOf, shareFindings } from "../../../src/core/checks/county-share";
import type { School } from "../../../src/core";
import { readSheet } from "../../../src/core/sheets/read-sheet";
import { aSchool, aSheet, forStage, type SchoolRow } from "../a-sheet";

describe("countyShareOf", () => {
  const schoolsOf = (...rows: SchoolRow[]): readonly School[] =>
    readSheet(aSheet(rows.map(aSchool)), forStage("primary")).schools;
  const rotated = (schools: readonly School[]) =>
    countyShareOf(schools, "rotated-teachers", "rotation-eligible-teachers");

  it("adds amounts up, so that it does not matter how a school is cut", () => {
    const whole = rotated(schoolsOf({ "rotated-teachers": 3, "rotation-eligible-teachers": 40 }));
    const cut = rotated(
      schoolsOf(
        { "rotated-teachers": 3, "rotation-eligible-teachers": 10 },
        { "rotated-teachers": 0, "rotation-eligible-teachers": 30 },
      ),
    );
    expect(cut).toEqual(whole);
  });

  it("names the schools without a figure", () => {
    const { lacking } = rotated(
      schoolsOf(
        { "rotated-teachers": 3, "rotation-eligible-teachers": 40 },
        { "school-name": "乙小学", "rotated-teachers": null, "rotation-eligible-teachers": 40 },
        { "school-name": "丙小学", "rotated-teachers": 1, "rotation-eligible-teachers": "m" },
      ),
    );
    expect(lacking.map(({ name }) => name)).toEqual(["乙小学", "丙小学"]);
  });

  it("leaves out schools that have nothing to count", () => {
    const share = rotated(
      schoolsOf(
        { "rotated-teachers": 3, "rotation-eligible-teachers": 40 },
        { "rotated-teachers": "a", "rotation-eligible-teachers": "a" },
      ),
    );
    expect(share).toEqual({ part: 3, whole: 40, lacking: [] });
  });

  it("adds up nothing without one of the columns", () => {
    expect(rotated(schoolsOf({ "rotated-teachers": 3 }))).toEqual({ part: 0, whole: 0, lacking: [] });
  });
});

describe("shareFindings", () => {
  const limit = {
    code: "rotation-too-low",
    field: "rotated-teachers",
    limit: 0.1,
    document: "某文",
  } as const;
  const codes = (part: number, whole: number) =>
    shareFindings({ part, whole, lacking: [] }, limit).map(({ code }) => code);

  it("accepts exactly the limit, whatever binary fractions make of it", () => {
    expect(codes(3, 30)).toEqual([]);
    expect(codes(2.999, 30)).toEqual(["rotation-too-low"]);
  });

  it("says nothing of nothing", () => {
    expect(codes(0, 0)).toEqual([]);
  });
});
