import { aSchool, found, type SchoolRow } from "../a-sheet";

describe("oversizedClassesFew", () => {
  const findings = (bins: SchoolRow) => found("oversized-classes-too-many", [aSchool(bins)]);
  const sizes = (bins: SchoolRow) =>
    findings(bins).map(({ params }) => ("from" in params ? params.from : null));

  it("asks about more than 5 % of classes from 56 pupils, not about exactly so many", () => {
    expect(findings({ "classes-36-40": 93, "classes-56-60": 4, "classes-61-65": 3 })).toMatchObject([
      { severity: "query", params: { from: 56, share: 0.07, limit: 0.05, document: "国发〔2016〕40号" } },
    ]);
    expect(findings({ "classes-36-40": 95, "classes-56-60": 2, "classes-61-65": 3 })).toEqual([]);
  });

  it("asks about more than 2 % from 66 pupils besides", () => {
    expect(sizes({ "classes-36-40": 97, "classes-66-up": 3 })).toEqual([66]);
    expect(sizes({ "classes-36-40": 98, "classes-66-up": 2 })).toEqual([]);
    expect(sizes({ "classes-36-40": 94, "classes-66-up": 6 })).toEqual([56, 66]);
  });

  it("adds up all schools", () => {
    const crowded = aSchool({ "classes-36-40": 9, "classes-56-60": 1 });
    expect(found("oversized-classes-too-many", [crowded])).toHaveLength(1);
    expect(found("oversized-classes-too-many", [crowded, aSchool({ "classes-36-40": 10 })])).toEqual([]);
  });

  it("passes over schools that do not give all bins", () => {
    expect(findings({ "classes-36-40": 8, "classes-56-60": 2, "classes-up-to-25": null })).toEqual([]);
  });
});
