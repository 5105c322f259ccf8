import { aSchool, found } from "../a-sheet";

describe("pupilsPerTeacherPossible", () => {
  it.each([
    { pupils: 401, teachers: 4, count: 1 },
    { pupils: 400, teachers: 4, count: 0 },
    { pupils: 10, teachers: 21, count: 1 },
    { pupils: 10, teachers: 20, count: 0 },
    { pupils: 400, teachers: null, count: 0 },
    { pupils: 400, teachers: 0, count: 0 },
  ])("asks $count times about $pupils pupils and $teachers teachers", ({ pupils, teachers, count }) => {
    expect(found("pupils-per-teacher-impossible", [aSchool({ pupils, teachers })])).toHaveLength(count);
  });
});
