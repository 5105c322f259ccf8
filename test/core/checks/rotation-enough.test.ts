import { aSchool, found, type SchoolRow } from "../a-sheet";

describe("rotationEnough", () => {
  const school = (rotated: number | string | null, eligible: number | null): SchoolRow =>
    aSchool({ "rotated-teachers": rotated, "rotation-eligible-teachers": eligible });

  it("asks about less than a tenth in the county, though one school rotates enough", () => {
    expect(found("rotation-too-low", [school(4, 20), school(0, 21)])).toMatchObject([
      { severity: "query", at: null, school: null, params: { share: 4 / 41, limit: 0.1 } },
    ]);
  });

  it("accepts exactly a tenth", () => {
    expect(found("rotation-too-low", [school(3, 10), school(0, 20)])).toEqual([]);
  });

  it("does not judge while a figure is missing, and says whose", () => {
    const schools = [school(0, 20), { ...school(null, 20), "school-name": "乙小学" }];
    expect(found("rotation-too-low", schools)).toEqual([]);
    expect(found("county-share-unknown", schools)).toMatchObject([
      { severity: "notice", params: { field: "rotated-teachers", schools: ["乙小学"] } },
    ]);
  });

  it("is silent without the columns", () => {
    expect(found("county-share-unknown", [aSchool()])).toEqual([]);
  });
});
