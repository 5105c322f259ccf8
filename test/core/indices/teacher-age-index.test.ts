import fc from "fast-check";
import { teacherAgeIndex } from "../../../src/core/indices/teacher-age-index";
import type { TeacherAges } from "../../../src/core/indices/teacher-ages";
import type { AgeLimits } from "../../../src/core/indices/teachers-by-limits";
import { givesFiniteOrRefuses, refusalOf } from "./samples";

const officialBands: readonly TeacherAges[] = [
  { age: "24岁及以下", count: 6 },
  { age: "25-29", count: 14 },
  { age: "30-34", count: 20 },
  { age: "35-39", count: 22 },
  { age: "40-44", count: 18 },
  { age: "45-49", count: 16 },
  { age: "50-54", count: 17 },
  { age: "55-59", count: 12 },
  { age: "60岁及以上", count: 1 },
];

const aged = (...ages: number[]): TeacherAges[] => ages.map((age) => ({ age, count: 1 }));

// no document defines the index, so there is no published example: these numbers are counted by hand
describe("teacherAgeIndex", () => {
  it("sets the teachers of 50 and over against those below 35 on the official bands", () => {
    expect(teacherAgeIndex(officialBands)).toBe((30 / 40) * 100);
  });

  it("moves with the limits", () => {
    expect(teacherAgeIndex(officialBands, { older: 55, younger: 30 })).toBe((13 / 20) * 100);
  });

  it("counts 50 as older and 35 as neither", () => {
    expect(teacherAgeIndex(aged(34, 35, 49, 50))).toBe(100);
  });

  it("gives the same for single ages as for the bands they fall in", () => {
    const bandOf = (age: number) => {
      const from = Math.floor(age / 5) * 5;
      return `${from}-${from + 4}`;
    };
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 20, max: 64 })), (ages) => {
        const teachers = aged(22, ...ages);
        const banded = teachers.map(({ age, count }) => ({ age: bandOf(Number(age)), count }));
        expect(teacherAgeIndex(banded)).toBe(teacherAgeIndex(teachers));
      }),
    );
  });

  it("does not change when every count doubles", () => {
    const doubled = officialBands.map(({ age, count }) => ({ age, count: count * 2 }));
    expect(teacherAgeIndex(doubled)).toBe(teacherAgeIndex(officialBands));
  });

  it("is 0 when nobody is older", () => {
    expect(teacherAgeIndex(aged(30, 45))).toBe(0);
  });

  it("refuses a band across a limit even when nobody is in it", () => {
    expect(refusalOf(() => teacherAgeIndex([{ age: "30-39", count: 0 }, ...aged(30)]))).toBe(
      "age-band-split",
    );
  });

  it("gives a finite number or a refusal for any ages, counts and limits", () => {
    const anyTeachers = fc.array(
      fc.record({ age: fc.oneof(fc.double(), fc.string(), fc.constant("25-29")), count: fc.double() }),
    );
    fc.assert(
      fc.property(anyTeachers, fc.double(), fc.double(), (teachers, older, younger) =>
        givesFiniteOrRefuses(() => teacherAgeIndex(teachers, { older, younger })),
      ),
    );
  });

  it.each<{ code: string; teachers: readonly TeacherAges[]; limits?: AgeLimits }>([
    { code: "sample-empty", teachers: [] },
    { code: "age-out-of-range", teachers: aged(14) },
    { code: "age-out-of-range", teachers: aged(Number.NaN) },
    { code: "age-out-of-range", teachers: aged(33_000) },
    { code: "age-band-unreadable", teachers: [{ age: "合计", count: 126 }] },
    { code: "age-band-split", teachers: officialBands, limits: { older: 52, younger: 35 } },
    { code: "age-band-split", teachers: officialBands, limits: { older: 65, younger: 35 } },
    { code: "age-band-split", teachers: officialBands, limits: { older: 50, younger: 20 } },
    { code: "count-not-whole", teachers: [{ age: 30, count: 1.5 }] },
    { code: "count-not-whole", teachers: [{ age: 30, count: -1 }] },
    { code: "no-younger-teachers", teachers: aged(35, 50) },
    { code: "age-limits-invalid", teachers: aged(30), limits: { older: 35, younger: 50 } },
    { code: "age-limits-invalid", teachers: aged(30), limits: { older: 50.5, younger: 35 } },
    { code: "age-limits-invalid", teachers: aged(30), limits: { older: 0, younger: 0 } },
  ])("refuses with $code", ({ code, teachers, limits }) => {
    expect(refusalOf(() => teacherAgeIndex(teachers, limits))).toBe(code);
  });

  it("names the band that a limit cuts", () => {
    expect(() => teacherAgeIndex(officialBands, { older: 52, younger: 35 })).toThrow(
      expect.objectContaining({ params: { index: 6, band: "50-54", limit: 52 } }),
    );
  });
});
