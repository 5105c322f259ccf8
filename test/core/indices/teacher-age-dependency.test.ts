import fc from "fast-check";
import { teacherAgeDependency } from "../../../src/core/indices/teacher-age-dependency";
import { aged, anyTeachers, anythingForTeachers, officialTeachers } from "./official-teachers";
import { givesFiniteOrRefuses, refusalOf } from "./samples";

const limits = { younger: 35, older: 50 };

// no document defines the ratio, so there is no published example: these numbers are counted by hand
describe("teacherAgeDependency", () => {
  it("sets those below 35 and those of 50 and over against those between on the official bands", () => {
    expect(teacherAgeDependency(officialTeachers)).toBe((70 / 56) * 100);
  });

  it.each([
    { part: "older" as const, dependants: 30 },
    { part: "younger" as const, dependants: 40 },
  ])("counts the $part alone when asked", ({ part, dependants }) => {
    expect(teacherAgeDependency(officialTeachers, limits, part)).toBe((dependants / 56) * 100);
  });

  it("adds up from its parts", () => {
    fc.assert(
      fc.property(anyTeachers, (teachers) => {
        const all = [...teachers, ...aged(40)];
        const parts =
          teacherAgeDependency(all, limits, "older") + teacherAgeDependency(all, limits, "younger");
        expect(parts).toBeCloseTo(teacherAgeDependency(all), 8);
      }),
    );
  });

  it("does not change when every count doubles", () => {
    const doubled = officialTeachers.map(({ age, count }) => ({ age, count: count * 2 }));
    expect(teacherAgeDependency(doubled)).toBe(teacherAgeDependency(officialTeachers));
  });

  it("never falls when a teacher grows older than the upper limit", () => {
    fc.assert(
      fc.property(anyTeachers, (teachers) => {
        const before = teacherAgeDependency([...teachers, ...aged(49, 49)], limits, "older");
        expect(teacherAgeDependency([...teachers, ...aged(49, 50)], limits, "older")).toBeGreaterThan(before);
      }),
    );
  });

  it("is 0 when everybody is between", () => {
    expect(teacherAgeDependency(aged(35, 49))).toBe(0);
  });

  it("refuses when nobody is between the limits", () => {
    expect(refusalOf(() => teacherAgeDependency(aged(30, 55)))).toBe("no-teachers-between");
  });

  it("gives a finite number or a refusal for anything", () => {
    fc.assert(
      fc.property(anythingForTeachers, fc.double(), fc.double(), (teachers, older, younger) =>
        givesFiniteOrRefuses(() => teacherAgeDependency(teachers, { older, younger })),
      ),
    );
  });
});
