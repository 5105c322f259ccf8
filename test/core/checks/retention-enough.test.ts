import { aSchool, found, type SchoolRow } from "../a-sheet";

describe("retentionEnough", () => {
  const schools = (...rows: SchoolRow[]) => rows.map((row) => aSchool({ "school-type": "初中", ...row }));
  const findings = (...rows: SchoolRow[]) => found("retention-too-low", schools(...rows), "junior");

  it("asks about less than 95 % of the county's pupils", () => {
    expect(findings({ "retention-rate": 0.94 })).toMatchObject([
      { severity: "query", params: { share: 0.94, limit: 0.95 } },
    ]);
    expect(findings({ "retention-rate": 0.95 })).toEqual([]);
  });

  it("weights by pupils", () => {
    expect(findings({ "retention-rate": 0.9, pupils: 100 }, { "retention-rate": 1, pupils: 100 })).toEqual(
      [],
    );
    expect(
      findings({ "retention-rate": 0.9, pupils: 300 }, { "retention-rate": 1, pupils: 100 }),
    ).toMatchObject([{ params: { share: 0.925 } }]);
  });

  it("weights by those who entered where every school says how many", () => {
    const entered = "entrants-three-years-ago";
    const [low, high] = [
      { "retention-rate": 0.9, [entered]: 300 },
      { "retention-rate": 1, [entered]: 100 },
    ];
    expect(findings(low, high)).toMatchObject([{ params: { share: 0.925 } }]);
    expect(findings(low, { ...high, [entered]: null })).toEqual([]);
  });

  it("does not judge while a rate is missing or above 100 %", () => {
    const unknown = schools({ "retention-rate": 0.9 }, { "retention-rate": null }, { "retention-rate": 98 });
    expect(found("retention-too-low", unknown, "junior")).toEqual([]);
    const names = found("county-share-unknown", unknown, "junior").map(({ params }) =>
      "schools" in params ? params.schools : [],
    );
    expect(names).toEqual([unknown.slice(1).map((school) => school["school-name"])]);
  });

  it("leaves out a school that has had no graduates yet", () => {
    expect(findings({ "retention-rate": 0.9 }, { "retention-rate": "a" })).toHaveLength(1);
  });

  it("asks nothing of primary schools", () => {
    expect(found("retention-too-low", [aSchool({ "retention-rate": 0.5 })])).toEqual([]);
  });
});
