import { aSchool, found } from "../a-sheet";

describe("teachersAllTrained", () => {
  it("finds one teacher short of 360 hours", () => {
    expect(found("teachers-not-all", [aSchool({ teachers: 30, "trained-teachers": 29 })])).toHaveLength(1);
  });

  it("is content when all have them", () => {
    expect(found("teachers-not-all", [aSchool({ teachers: 30, "trained-teachers": 30 })])).toHaveLength(0);
  });
});
