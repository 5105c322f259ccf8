import { aSchool, found } from "../a-sheet";

describe("countsWhole", () => {
  it("finds half a teacher", () => {
    const issues = found("count-not-whole", [aSchool({ "backbone-teachers": 3.5 })]);
    expect(issues).toMatchObject([{ severity: "error", params: { field: "backbone-teachers", value: 3.5 } }]);
  });

  it("accepts fractions of areas and money", () => {
    expect(
      found("count-not-whole", [aSchool({ "teaching-area": 2600.5, "equipment-value": 100.25 })]),
    ).toEqual([]);
  });
});
