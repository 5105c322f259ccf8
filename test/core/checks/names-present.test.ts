import { aSchool, aSheet, check, places } from "../a-sheet";

describe("namesPresent", () => {
  it("finds a row of figures without a name, and does not read it as a school", () => {
    const sheet = aSheet([aSchool(), aSchool({ "school-name": null })]);
    const { issues, assessment } = check(sheet);
    expect(places(issues.filter(({ code }) => code === "school-name-missing"))).toEqual(["error A3"]);
    expect(assessment!.schools).toHaveLength(1);
  });

  it("leaves every coefficient unjudged while a school may be missing", () => {
    const { assessment } = check(aSheet([aSchool(), aSchool({ "school-name": null })]));
    expect(new Set(assessment!.indicators.map(({ outcome }) => outcome))).toEqual(new Set(["notJudged"]));
  });
});
