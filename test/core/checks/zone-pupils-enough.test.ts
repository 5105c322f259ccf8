import { aSchool, found, type SchoolRow } from "../a-sheet";

describe("zonePupilsEnough", () => {
  const findings = (schools: SchoolRow[], stage: "primary" | "junior" = "primary") =>
    found("zone-pupils-too-low", schools.map(aSchool), stage);

  it("asks about a single primary pupil from outside", () => {
    expect(findings([{ "zone-pupils": 400 }, { "zone-pupils": 399 }])).toMatchObject([
      { severity: "query", params: { share: 799 / 800, limit: 1 } },
    ]);
  });

  it("accepts 95 % in junior school", () => {
    const junior = { "school-type": "初中" };
    expect(findings([{ ...junior, "zone-pupils": 380 }], "junior")).toEqual([]);
    expect(findings([{ ...junior, "zone-pupils": 379 }], "junior")).toMatchObject([
      { params: { limit: 0.95 } },
    ]);
  });

  it.each([
    { who: "rural", school: { location: "乡村" } },
    { who: "private", school: { ownership: "民办" } },
  ])("does not ask $who schools", ({ school }) => {
    expect(findings([{ "zone-pupils": 400 }, { "zone-pupils": 0, ...school }])).toEqual([]);
  });

  it("does not judge while a school does not say where it stands", () => {
    const schools = [{ "zone-pupils": 0 }, { "school-name": "乙小学", "zone-pupils": 400, location: null }];
    expect(findings(schools)).toEqual([]);
    expect(found("county-share-unknown", schools.map(aSchool))).toMatchObject([
      { params: { field: "zone-pupils", schools: ["乙小学"] } },
    ]);
  });
});
