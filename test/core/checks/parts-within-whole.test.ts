import { aSchool, found } from "../a-sheet";

describe("partsWithinWhole", () => {
  it("finds more qualified teachers than teachers", () => {
    const issues = found("part-larger-than-whole", [aSchool({ "qualified-teachers": 31 })]);
    expect(issues).toMatchObject([
      {
        severity: "error",
        params: { part: "qualified-teachers", partValue: 31, whole: "teachers", wholeValue: 30 },
      },
    ]);
  });

  it("finds more indoor sports area than teaching area", () => {
    const issues = found("part-larger-than-whole", [aSchool({ "indoor-sports-area": 2601 })]);
    expect(issues).toMatchObject([
      { severity: "error", params: { part: "indoor-sports-area", whole: "teaching-area" } },
    ]);
  });

  it("finds more migrant pupils than pupils", () => {
    const issues = found("part-larger-than-whole", [aSchool({ "migrant-pupils": 401 })]);
    expect(issues).toMatchObject([
      { severity: "error", params: { part: "migrant-pupils", whole: "pupils" } },
    ]);
  });

  it("accepts a part that is the whole", () => {
    expect(
      found("part-larger-than-whole", [aSchool({ "qualified-teachers": 30, "migrant-pupils": 400 })]),
    ).toEqual([]);
  });

  it("does not repeat that there are no pupils", () => {
    expect(found("part-larger-than-whole", [aSchool({ pupils: 0 })])).toEqual([]);
  });
});
