import { DomainError } from "../domain-error";
import { type AgeBand, readAgeBand } from "./age-band";

/** Some teachers of one age, or of one band of ages. */
export interface TeacherAges {
  /** Years as a number, or a band as the statistics print it, see {@link readAgeBand}. */
  readonly age: number | string;
  /** Teachers; a whole number, 0 or more. */
  readonly count: number;
}

/** Teachers whose band was read; a single age is a band that begins and ends with it. */
export interface TeacherGroup {
  readonly band: AgeBand;
  readonly count: number;
  /** Position among the teachers given, from 0. */
  readonly index: number;
}

/** Ages that are taken for a teacher's; anything else is a slip of the pen. */
export const teachingAges = { youngest: 15, oldest: 100 } as const;

/**
 * Reads teachers by age, and refuses what is no age of a teacher (专任教师年龄) or no number of teachers.
 *
 * @param teachers - single ages or bands, mixed as you like, in any order, at least one
 * @returns one group for each item, in the same order
 * @throws {@link DomainError} `sample-empty`; `age-out-of-range` (outside 15 to 100), `age-band-unreadable`,
 * `count-not-whole` at the first such item
 *
 * @example A band of the official form
 * ```ts
 * teacherGroups([{ age: "25-29", count: 14 }])[0].band.to; // 29
 * ```
 */
export function teacherGroups(teachers: readonly TeacherAges[]): readonly TeacherGroup[] {
  if (teachers.length === 0) {
    throw new DomainError("sample-empty", {});
  }
  return teachers.map(({ age, count }, index) => {
    const band = bandOf(age, index);
    if (!Number.isSafeInteger(count) || count < 0) {
      throw new DomainError("count-not-whole", { index, count });
    }
    return { band, count, index };
  });
}

/**
 * Reads teachers by age as {@link teacherGroups}, and keeps the groups somebody is in.
 *
 * @throws {@link DomainError} as {@link teacherGroups}; `no-teachers` when every count is 0
 *
 * @example Nobody is below 25
 * ```ts
 * groupsWithTeachers([{ age: "24岁及以下", count: 0 }, { age: 40, count: 3 }]).length; // 1
 * ```
 */
export function groupsWithTeachers(teachers: readonly TeacherAges[]): readonly TeacherGroup[] {
  const groups = teacherGroups(teachers).filter(({ count }) => count > 0);
  if (groups.length === 0) {
    throw new DomainError("no-teachers", {});
  }
  return groups;
}

function bandOf(age: number | string, index: number): AgeBand {
  const band = typeof age === "number" ? { label: String(age), from: age, to: age } : readAgeBand(age);
  if (band === null) {
    throw new DomainError("age-band-unreadable", { index, text: String(age) });
  }
  const wrong = [band.from, band.to].find((end) => !isTeachingAge(end) && !isOpenEnd(band, end));
  if (wrong !== undefined) {
    throw new DomainError("age-out-of-range", { index, age: wrong });
  }
  return band;
}

function isTeachingAge(age: number): boolean {
  return age >= teachingAges.youngest && age <= teachingAges.oldest;
}

function isOpenEnd({ from, to }: AgeBand, end: number): boolean {
  return from !== to && (end === 0 || end === Infinity);
}
