import { aSchool, found } from "../a-sheet";

describe("typesMatchNames", () => {
  it("asks about a teaching point called a primary school", () => {
    expect(
      found("school-type-name-differs", [aSchool({ "school-name": "东山教学点", "school-type": "小学" })]),
    ).toHaveLength(1);
  });

  it("leaves a name alone that does not tell", () => {
    expect(
      found("school-type-name-differs", [aSchool({ "school-name": "东山学校", "school-type": "小学" })]),
    ).toHaveLength(0);
  });
});
