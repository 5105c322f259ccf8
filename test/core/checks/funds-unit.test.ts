import { aSchool, found } from "../a-sheet";

describe("fundsUnit", () => {
  const findings = (differences: Parameters<typeof aSchool>[0]) =>
    found("funds-unit-mixed-up", [aSchool(differences)]);

  it("finds yuan entered under 万元", () => {
    expect(findings({ "public-funds": 300_000 })).toMatchObject([
      { severity: "error", params: { field: "public-funds", perPupil: 7_500_000 } },
    ]);
  });

  it("finds training funds in yuan under 万元", () => {
    expect(findings({ "training-funds": 15_000 })).toMatchObject([{ params: { field: "training-funds" } }]);
  });

  it.each([
    { situation: "exactly 100,000 yuan a pupil", funds: 4000, count: 0 },
    { situation: "more than 100,000 yuan a pupil", funds: 4000.1, count: 1 },
    { situation: "exactly 10 yuan a pupil", funds: 0.4, count: 0 },
    { situation: "less than 10 yuan a pupil", funds: 0.39, count: 1 },
    { situation: "a written 0", funds: 0, count: 0 },
    { situation: "nothing filled in", funds: null, count: 0 },
  ])("finds $count in $situation", ({ funds, count }) => {
    expect(findings({ "public-funds": funds, "training-funds": null })).toHaveLength(count);
  });

  it("takes a school of three pupils for one funded as a hundred", () => {
    expect(findings({ pupils: 3, "public-funds": 72, "training-funds": null })).toEqual([]);
  });
});
