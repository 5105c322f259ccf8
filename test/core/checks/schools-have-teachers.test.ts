import { aSchool, found } from "../a-sheet";

describe("schoolsHaveTeachers", () => {
  it("asks about pupils without a teacher", () => {
    expect(found("teachers-none", [aSchool({ teachers: 0 })])).toMatchObject([
      { severity: "query", params: { pupils: 400 } },
    ]);
  });

  it.each([{ teachers: 1 }, { teachers: null }, { teachers: 0, pupils: null }])(
    "is silent about %j",
    (school) => {
      expect(found("teachers-none", [aSchool(school)])).toEqual([]);
    },
  );
});
