import { aSchool, found } from "../a-sheet";

describe("rotationBackboneEnough", () => {
  const findings = (backbone: number, rotated: number) =>
    found("rotation-backbone-too-low", [
      aSchool({ "rotated-teachers": rotated, "rotated-backbone-teachers": backbone }),
    ]);

  it("asks about less than a fifth", () => {
    expect(findings(1, 6)).toMatchObject([{ severity: "query", params: { share: 1 / 6, limit: 0.2 } }]);
  });

  it("accepts exactly a fifth", () => {
    expect(findings(1, 5)).toEqual([]);
  });

  it("is silent where no one rotates", () => {
    expect(findings(0, 0)).toEqual([]);
  });
});
