import { aSchool, found } from "../a-sheet";

describe("classesHavePupils", () => {
  const findings = (differences: Parameters<typeof aSchool>[0]) =>
    found("classes-without-pupils", [aSchool(differences)]).length;

  it.each([
    { situation: "pupils without a class", pupils: 400, classes: 0, count: 1 },
    { situation: "more classes than pupils", pupils: 9, classes: 10, count: 1 },
    { situation: "a pupil for each class", pupils: 10, classes: 10, count: 0 },
    { situation: "one class of one pupil", pupils: 1, classes: 1, count: 0 },
    { situation: "classes not filled in", pupils: 400, classes: null, count: 0 },
  ])("finds $count in $situation", ({ pupils, classes, count }) => {
    expect(findings({ pupils, classes })).toBe(count);
  });

  it("counts the other stage's pupils where a row holds a whole school", () => {
    expect(findings({ pupils: 8, classes: 10, "junior-pupils": 300, "school-type": "九年一贯制学校" })).toBe(
      0,
    );
    expect(findings({ pupils: 4, classes: 10, "junior-pupils": 5, "school-type": "九年一贯制学校" })).toBe(1);
  });
});
