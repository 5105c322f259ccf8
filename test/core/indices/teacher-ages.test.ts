import { groupsWithTeachers, teacherGroups, type TeacherAges } from "../../../src/core/indices/teacher-ages";
import { officialTeachers } from "./official-teachers";
import { refusalOf } from "./samples";

describe("teacherGroups", () => {
  it("reads single ages, decimals and every official band", () => {
    expect(
      teacherGroups([{ age: 35.5, count: 2 }, ...officialTeachers]).map(({ band: { from, to } }) => [
        from,
        to,
      ]),
    ).toEqual([
      [35.5, 35.5],
      [0, 24],
      [25, 29],
      [30, 34],
      [35, 39],
      [40, 44],
      [45, 49],
      [50, 54],
      [55, 59],
      [60, Infinity],
    ]);
  });

  it("takes the youngest and the oldest age a teacher may have", () => {
    expect(
      refusalOf(() =>
        teacherGroups([
          { age: 15, count: 1 },
          { age: 100, count: 1 },
        ]),
      ),
    ).toBeNull();
  });

  it.each<{ code: string; teachers: readonly TeacherAges[] }>([
    { code: "sample-empty", teachers: [] },
    { code: "age-out-of-range", teachers: [{ age: 14.9, count: 1 }] },
    { code: "age-out-of-range", teachers: [{ age: 101, count: 1 }] },
    { code: "age-out-of-range", teachers: [{ age: 0, count: 1 }] },
    { code: "age-out-of-range", teachers: [{ age: Infinity, count: 1 }] },
    { code: "age-out-of-range", teachers: [{ age: NaN, count: 1 }] },
    { code: "age-out-of-range", teachers: [{ age: "3岁", count: 1 }] },
    { code: "age-out-of-range", teachers: [{ age: "1-24", count: 1 }] },
    { code: "age-out-of-range", teachers: [{ age: "60-150", count: 1 }] },
    { code: "age-band-unreadable", teachers: [{ age: "合计", count: 1 }] },
    { code: "age-band-unreadable", teachers: [{ age: "29-25", count: 1 }] },
    { code: "count-not-whole", teachers: [{ age: 30, count: 0.5 }] },
    { code: "count-not-whole", teachers: [{ age: 30, count: -1 }] },
    { code: "count-not-whole", teachers: [{ age: 30, count: NaN }] },
  ])("refuses $teachers with $code", ({ code, teachers }) => {
    expect(refusalOf(() => teacherGroups(teachers))).toBe(code);
  });
});

describe("groupsWithTeachers", () => {
  it("keeps those somebody is in, with their place among all", () => {
    const groups = groupsWithTeachers([
      { age: 30, count: 0 },
      { age: 31, count: 4 },
    ]);
    expect(groups.map(({ index, count }) => ({ index, count }))).toEqual([{ index: 1, count: 4 }]);
  });

  it("refuses when nobody is in any", () => {
    expect(refusalOf(() => groupsWithTeachers([{ age: 30, count: 0 }]))).toBe("no-teachers");
  });

  it("refuses an unreadable band even when nobody is in it", () => {
    const teachers = [
      { age: "合计", count: 0 },
      { age: 30, count: 1 },
    ];
    expect(refusalOf(() => groupsWithTeachers(teachers))).toBe("age-band-unreadable");
  });
});
