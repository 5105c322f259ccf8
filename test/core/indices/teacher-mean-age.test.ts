import fc from "fast-check";
import { teacherMeanAge } from "../../../src/core/indices/teacher-mean-age";
import { teacherMedianAge } from "../../../src/core/indices/teacher-median-age";
import { aged, anyTeachers, anythingForTeachers, countOf, officialTeachers } from "./official-teachers";
import { givesFiniteOrRefuses, refusalOf } from "./samples";
import { teachingRatingsAges } from "./teaching-ratings-ages";

const ends = { youngest: 20, oldest: 64 };

describe("teacherMeanAge", () => {
  it("gives the mean age of the instructors of Hamermesh and Parker (2005)", () => {
    expect(teacherMeanAge(aged(...teachingRatingsAges)).age).toBeCloseTo(47.5531914893617, 12);
  });

  it("takes the middle of each official band, with open ones as wide as those beside them", () => {
    const years = 6 * 22 + 14 * 27 + 20 * 32 + 22 * 37 + 18 * 42 + 16 * 47 + 17 * 52 + 12 * 57 + 1 * 62;
    const { age, assumed } = teacherMeanAge(officialTeachers);
    expect(age).toBeCloseTo(years / 126, 12);
    expect(assumed.map(({ from, to }) => [from, to])).toEqual([
      [20, 24],
      [60, 64],
    ]);
  });

  it("moves with the ages given for open bands", () => {
    const { age } = teacherMeanAge(officialTeachers, { youngest: 23, oldest: 60 });
    expect(age).toBeCloseTo(teacherMeanAge(officialTeachers).age + (6 * 1.5 - 2) / 126, 12);
  });

  it("gives a band the mean of its ages, one teacher each", () => {
    expect(teacherMeanAge([{ age: "25-29", count: 5 }]).age).toBe(
      teacherMeanAge(aged(25, 26, 27, 28, 29)).age,
    );
  });

  it("assumes nothing of an open band nobody is in", () => {
    const { age, assumed } = teacherMeanAge([...aged(30, 40), { age: "60岁及以上", count: 0 }]);
    expect({ age, assumed }).toEqual({ age: 35, assumed: [] });
  });

  it("lies between the lowest and the highest age", () => {
    fc.assert(
      fc.property(anyTeachers, (teachers) => {
        fc.pre(countOf(teachers) > 0);
        const { age } = teacherMeanAge(teachers, ends);
        expect(age).toBeGreaterThanOrEqual(20);
        expect(age).toBeLessThanOrEqual(64);
      }),
    );
  });

  it("rises by a year when everybody is a year older, and the median with it", () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 20, max: 63 }), { minLength: 1 }), (ages) => {
        const [before, after] = [aged(...ages), aged(...ages.map((age) => age + 1))];
        expect(teacherMeanAge(after).age).toBeCloseTo(teacherMeanAge(before).age + 1, 10);
        expect(teacherMedianAge(after).age).toBe(teacherMedianAge(before).age + 1);
      }),
    );
  });

  it("does not depend on the order of the rows or on rows being put together", () => {
    fc.assert(
      fc.property(anyTeachers, (teachers) => {
        fc.pre(countOf(teachers) > 0);
        const { age } = teacherMeanAge(teachers, ends);
        expect(teacherMeanAge([...teachers].reverse(), ends).age).toBeCloseTo(age, 10);
        expect(teacherMeanAge([...teachers, ...teachers], ends).age).toBeCloseTo(age, 10);
      }),
    );
  });

  it("gives a finite number or a refusal for anything", () => {
    fc.assert(
      fc.property(anythingForTeachers, (teachers) =>
        givesFiniteOrRefuses(() => teacherMeanAge(teachers).age),
      ),
    );
  });

  it.each([
    { code: "age-band-open", teachers: [{ age: "60岁及以上", count: 1 }] },
    { code: "no-teachers", teachers: [{ age: 30, count: 0 }] },
    { code: "sample-empty", teachers: [] },
    { code: "age-band-unreadable", teachers: [{ age: "合计", count: 1 }] },
  ])("refuses with $code", ({ code, teachers }) => {
    expect(refusalOf(() => teacherMeanAge(teachers))).toBe(code);
  });

  it("refuses an age for the open band that it cannot have", () => {
    expect(refusalOf(() => teacherMeanAge(officialTeachers, { oldest: 55 }))).toBe("open-age-invalid");
  });
});
