import { aSchool, found, type SchoolRow } from "../a-sheet";

describe("graduatesMatchRetention", () => {
  /** (188 − 6 + 10) / (200 − 0) = 0.96, and 188 / (200 + 6 − 0 − 10) = 0.9592 */
  const cohort: SchoolRow = {
    "school-type": "初中",
    "entrants-three-years-ago": 200,
    graduates: 188,
    "transfers-in": 6,
    "transfers-out": 10,
    deaths: 0,
    "retention-rate": 0.96,
  };
  const findings = (differences: SchoolRow) =>
    found("retention-differs", [aSchool({ ...cohort, ...differences })], "junior");

  it.each([
    { formula: "that corrects the graduates", rate: 0.96 },
    { formula: "that corrects the entrants", rate: 0.9592 },
  ])("accepts the formula $formula", ({ rate }) => {
    expect(findings({ "retention-rate": rate })).toEqual([]);
  });

  it("takes deaths from the entrants in both formulas", () => {
    expect(findings({ deaths: 8, "retention-rate": 1 })).toEqual([]);
    expect(findings({ deaths: 8, "retention-rate": 0.96 })).toHaveLength(1);
  });

  it("asks about a rate that follows from neither, and says what both give", () => {
    const [issue] = findings({ "retention-rate": 0.94 });
    expect(issue).toMatchObject({ severity: "query", params: { stated: 0.94, kept: 0.96 } });
    expect((issue as { params: { left: number } }).params.left).toBeCloseTo(188 / 196, 12);
  });

  it.each(["graduates", "entrants-three-years-ago", "transfers-in", "transfers-out", "deaths"] as const)(
    "waits for %s",
    (field) => {
      expect(findings({ "retention-rate": 0.94, [field]: null })).toEqual([]);
    },
  );

  it("says nothing of a cohort that no one entered", () => {
    expect(findings({ "entrants-three-years-ago": 0, "retention-rate": 0.5 })).toEqual([]);
  });
});
