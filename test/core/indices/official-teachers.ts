import fc from "fast-check";
import type { TeacherAges } from "../../../src/core/indices/teacher-ages";

/** A county's teachers in the bands of the official form. */
export const officialTeachers: readonly TeacherAges[] = [
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

/** One teacher of each age. */
export function aged(...ages: number[]): TeacherAges[] {
  return ages.map((age) => ({ age, count: 1 }));
}

/** Teachers in official bands or by single age, some of them perhaps nobody. */
export const anyTeachers: fc.Arbitrary<TeacherAges[]> = fc.array(
  fc.record({
    age: fc.oneof(
      fc.integer({ min: 20, max: 64 }),
      fc.constantFrom(...officialTeachers.map(({ age }) => age)),
    ),
    count: fc.integer({ min: 0, max: 400 }),
  }),
  { minLength: 1, maxLength: 30 },
);

/** Anything that could stand where teachers should. */
export const anythingForTeachers = fc.array(
  fc.record({
    age: fc.oneof(fc.double(), fc.string(), fc.constantFrom("25-29", "24岁及以下", "60岁及以上", 35)),
    count: fc.oneof(fc.double(), fc.nat()),
  }),
);

/** Everybody there are. */
export function countOf(teachers: readonly TeacherAges[]): number {
  return teachers.reduce((all, { count }) => all + count, 0);
}
