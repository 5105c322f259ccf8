import { aSchool, found } from "../a-sheet";

describe("areasPerPupilPossible", () => {
  const findings = (differences: Parameters<typeof aSchool>[0]) =>
    found("area-per-pupil-impossible", [aSchool(differences)]);

  it.each([
    { situation: "land in 亩 under m²", area: { "land-area": 30 }, perPupil: 0.075 },
    { situation: "rooms in 万㎡ under m²", area: { "teaching-area": 0.26 }, perPupil: 0.00065 },
    { situation: "two digits too many", area: { "outdoor-sports-area": 800_000 }, perPupil: 2000 },
  ])("asks about $situation", ({ area, perPupil }) => {
    expect(findings(area)).toMatchObject([{ severity: "query", params: { perPupil } }]);
  });

  it.each([
    { situation: "exactly 1,000 m² of land a pupil", area: { "land-area": 400_000 } },
    { situation: "a written 0", area: { "teaching-area": 0 } },
    { situation: "one small room for indoor sport", area: { "indoor-sports-area": 10 } },
    {
      situation: "the large yard of nine pupils",
      area: { pupils: 9, "land-area": 9001, "teaching-area": 600 },
    },
  ])("is silent about $situation", ({ area }) => {
    expect(findings(area).filter(({ params }) => "field" in params && params.field in area)).toEqual([]);
  });

  it("asks about the same yard with ten pupils", () => {
    const school = { pupils: 10, "land-area": 10_001, "teaching-area": 2600 };
    const fields = findings(school).map(({ params }) => ("field" in params ? params.field : null));
    expect(fields).toEqual(["land-area", "teaching-area"]);
  });
});
