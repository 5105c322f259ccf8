import fc from "fast-check";
import { teacherMedianAge } from "../../../src/core/indices/teacher-median-age";
import { aged, anyTeachers, anythingForTeachers, countOf, officialTeachers } from "./official-teachers";
import { givesFiniteOrRefuses, refusalOf } from "./samples";
import { teachingRatingsAges } from "./teaching-ratings-ages";

const ends = { youngest: 20, oldest: 64 };

describe("teacherMedianAge", () => {
  it("gives the median age of the instructors of Hamermesh and Parker (2005)", () => {
    expect(teacherMedianAge(aged(...teachingRatingsAges))).toEqual({
      age: 47,
      assumed: [],
      method: "middle",
    });
  });

  // statistics.median_grouped of Python 3.11 on the class marks, interval 5
  it.each([
    { of: "the official bands", teachers: officialTeachers, age: 39.77777777777778 },
    {
      of: "the instructors in official bands",
      teachers: [
        { age: "25-29", count: 1 },
        { age: "30-34", count: 11 },
        { age: "35-39", count: 14 },
        { age: "40-44", count: 13 },
        { age: "45-49", count: 12 },
        { age: "50-54", count: 18 },
        { age: "55-59", count: 10 },
        { age: "60岁及以上", count: 15 },
      ],
      age: 47.833333333333336,
    },
  ])("interpolates as median_grouped of Python on $of", ({ teachers, age }) => {
    const median = teacherMedianAge(teachers);
    expect(median.age).toBeCloseTo(age, 12);
    expect(median.method).toBe("interpolated");
  });

  it("is half-way between the two ages in the middle", () => {
    expect(teacherMedianAge(aged(50, 30, 33, 20)).age).toBe(31.5);
    expect(teacherMedianAge(aged(50, 30, 33)).age).toBe(33);
  });

  it("is the middle of a band everybody is in", () => {
    expect(teacherMedianAge([{ age: "25-29", count: 3 }]).age).toBe(27);
  });

  it("is half-way over the empty bands it falls between", () => {
    const teachers = [
      { age: "25-29", count: 5 },
      { age: "30-34", count: 0 },
      { age: "35-39", count: 5 },
    ];
    expect(teacherMedianAge(teachers).age).toBe(32);
  });

  it("lays bands that overlap one upon the other", () => {
    const teachers = [
      { age: "30-39", count: 10 },
      { age: "35-39", count: 10 },
    ];
    // five below 34.5, three a year from there on
    expect(teacherMedianAge(teachers).age).toBeCloseTo(34.5 + 5 / 3, 12);
  });

  it("counts a single age beside bands as a band of one year", () => {
    const teachers = [
      { age: "30-34", count: 1 },
      { age: 35.9, count: 4 },
      { age: "36-40", count: 1 },
    ];
    expect(teacherMedianAge(teachers).age).toBe(35);
  });

  it("lies within half a year of the ages there are", () => {
    fc.assert(
      fc.property(anyTeachers, (teachers) => {
        fc.pre(countOf(teachers) > 0);
        const { age } = teacherMedianAge(teachers, ends);
        expect(age).toBeGreaterThanOrEqual(19.5);
        expect(age).toBeLessThanOrEqual(64.5);
      }),
    );
  });

  it("has half of the teachers at most on either side when they are given by single age", () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 20, max: 64 }), { minLength: 1 }), (ages) => {
        const { age } = teacherMedianAge(aged(...ages));
        expect(ages.filter((one) => one < age).length * 2).toBeLessThanOrEqual(ages.length);
        expect(ages.filter((one) => one > age).length * 2).toBeLessThanOrEqual(ages.length);
      }),
    );
  });

  it("never falls when a teacher grows older", () => {
    fc.assert(
      fc.property(anyTeachers, fc.integer({ min: 20, max: 63 }), (teachers, age) => {
        const medianAt = (years: number) => teacherMedianAge([...teachers, ...aged(years)], ends).age;
        expect(medianAt(age + 1)).toBeGreaterThanOrEqual(medianAt(age) - 1e-9);
      }),
    );
  });

  it("does not depend on the order of the rows", () => {
    fc.assert(
      fc.property(anyTeachers, (teachers) => {
        fc.pre(countOf(teachers) > 0);
        const { age } = teacherMedianAge(teachers, ends);
        expect(teacherMedianAge([...teachers].reverse(), ends).age).toBeCloseTo(age, 9);
      }),
    );
  });

  it("gives a finite number or a refusal for anything", () => {
    fc.assert(
      fc.property(anythingForTeachers, (teachers) =>
        givesFiniteOrRefuses(() => teacherMedianAge(teachers).age),
      ),
    );
  });

  it.each([
    { code: "age-band-open", teachers: [{ age: "24岁及以下", count: 1 }] },
    { code: "no-teachers", teachers: [{ age: 30, count: 0 }] },
    { code: "sample-empty", teachers: [] },
    { code: "count-not-whole", teachers: [{ age: 30, count: 0.5 }] },
  ])("refuses with $code", ({ code, teachers }) => {
    expect(refusalOf(() => teacherMedianAge(teachers))).toBe(code);
  });
});
