import { sum } from "simple-statistics";
import { DomainError } from "../domain-error";
import type { AgeBand } from "./age-band";
import { teacherGroups, teachingAges, type TeacherAges, type TeacherGroup } from "./teacher-ages";

/** The two limits between younger and older teachers, in whole years. */
export interface AgeLimits {
  /** Teachers this old or older count above the line. */
  readonly older: number;
  /** Teachers younger than this count below the line. */
  readonly younger: number;
}

/** Teachers told apart by two limits. */
export interface TeachersByLimits {
  readonly younger: number;
  readonly between: number;
  readonly older: number;
}

/** Both lie on edges of the official bands. */
export const defaultAgeLimits: AgeLimits = { older: 50, younger: 35 };

/**
 * Counts the teachers below the younger limit, from the older limit on, and between.
 *
 * @remarks
 * A band that holds ages on both sides of a limit is refused rather than divided by guess, even when nobody is in it.
 *
 * @param teachers - single ages or bands, mixed as you like, in any order, at least one
 * @param limits - whole years, `younger` not above `older`
 * @throws {@link DomainError} as {@link teacherGroups}; `age-limits-invalid`, `age-band-split`
 *
 * @example Two younger, one older teacher
 * ```ts
 * teachersByLimits([{ age: 29, count: 2 }, { age: 50, count: 1 }]); // { younger: 2, between: 0, older: 1 }
 * ```
 */
export function teachersByLimits(
  teachers: readonly TeacherAges[],
  { older, younger }: AgeLimits = defaultAgeLimits,
): TeachersByLimits {
  if (![older, younger].every(isWholeAge) || younger > older) {
    throw new DomainError("age-limits-invalid", { older, younger });
  }
  const groups = teacherGroups(teachers);
  groups.forEach((group) => {
    requireUncut(group, older);
    requireUncut(group, younger);
  });
  const countWhere = (belongs: (band: AgeBand) => boolean) =>
    sum(groups.filter(({ band }) => belongs(band)).map(({ count }) => count));
  return {
    younger: countWhere(({ to }) => to < younger),
    between: countWhere(({ from, to }) => from < older && to >= younger),
    older: countWhere(({ from }) => from >= older),
  };
}

function isWholeAge(age: number): boolean {
  return Number.isInteger(age) && age >= teachingAges.youngest && age <= teachingAges.oldest;
}

function requireUncut({ band: { label: band, from, to }, index }: TeacherGroup, limit: number): void {
  if (from < limit && to >= limit) {
    throw new DomainError("age-band-split", { index, band, limit });
  }
}
