import { aSchool, aSheet, check, found } from "../a-sheet";

describe("missingCodesUnderstood", () => {
  it("tells what each code means, upper case and full width too", () => {
    const codes = ["a", "X", "ｍ"].flatMap((code) =>
      found("figure-coded-missing", [aSchool({ teachers: code })]),
    );
    expect(codes.map(({ params }) => params)).toMatchObject([
      { code: "not-applicable" },
      { code: "included-elsewhere" },
      { code: "not-available" },
    ]);
  });

  it("takes n for 0", () => {
    const { assessment } = check(aSheet([aSchool({ "backbone-teachers": "n" })]));
    expect(assessment!.schools[0]!.indicators[1]).toMatchObject({ value: 0, outcome: "unmet" });
  });

  it("leaves what rests on the figure unjudged", () => {
    const { assessment } = check(aSheet([aSchool({ "backbone-teachers": "m" })]));
    expect(assessment!.schools[0]!.indicators[1]).toMatchObject({ value: null, outcome: "notJudged" });
  });
});
