import { aSchool, found } from "../a-sheet";

describe("newPupilsMatchFirstGrade", () => {
  it("asks about an intake that is not the first grade", () => {
    const school = aSchool({ "new-pupils": 66, "first-grade-pupils": 67 });
    expect(found("new-pupils-differ", [school])).toMatchObject([
      { severity: "query", params: { entered: 66, firstGrade: 67 } },
    ]);
  });

  it.each([
    { "new-pupils": 66, "first-grade-pupils": 66 },
    { "new-pupils": 0, "first-grade-pupils": 0 },
    { "new-pupils": 66, "first-grade-pupils": null },
    { "new-pupils": 66 },
  ])("is silent about %j", (school) => {
    expect(found("new-pupils-differ", [aSchool(school)])).toEqual([]);
  });
});
