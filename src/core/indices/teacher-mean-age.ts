import { sum } from "simple-statistics";
import type { AgeBand } from "./age-band";
import { closedAgeGroups, type OpenBandAges } from "./closed-age-groups";
import { requireFinite } from "./requirements";
import { groupsWithTeachers, teacherGroups, type TeacherAges } from "./teacher-ages";

/** An average of ages, with what it rests on. */
export interface AverageAge {
  /** Years. */
  readonly age: number;
  /** Open bands somebody is in, as they were taken; empty when there is none. */
  readonly assumed: readonly AgeBand[];
}

/**
 * Returns the mean age of teachers (教师平均年龄), exact for single ages and by class marks for bands.
 *
 * @remarks
 * Σ nᵢ mᵢ ÷ Σ nᵢ, where mᵢ is the age, or the middle of the band: 27 for 25-29, the mean of the ages 25 to 29. Ages
 * are whole years completed, as the statistics count them. An open band somebody is in needs an assumption, see
 * {@link closedAgeGroups}; it is answered with the mean.
 *
 * - Unit: years
 * - Rounding: none
 * - Source: mean of grouped data by class marks, as in textbooks of statistics
 *
 * @param teachers - single ages or bands, mixed as you like, in any order, at least one
 * @param ages - the ends of open bands; by the width of the band beside them unless given
 * @returns an age from the lowest band to the highest
 * @throws {@link DomainError} as {@link groupsWithTeachers} and {@link closedAgeGroups}
 *
 * @example Official bands, the last one taken as 60 to 64
 * ```ts
 * teacherMeanAge([{ age: "55-59", count: 1 }, { age: "60岁及以上", count: 1 }]).age; // 59.5
 * ```
 * @example Single ages
 * ```ts
 * teacherMeanAge([{ age: 30, count: 3 }, { age: 50, count: 1 }]); // { age: 35, assumed: [] }
 * ```
 */
export function teacherMeanAge(teachers: readonly TeacherAges[], ages: OpenBandAges = {}): AverageAge {
  const beside = teacherGroups(teachers).map(({ band }) => band);
  const { groups, assumed } = closedAgeGroups(groupsWithTeachers(teachers), ages, beside);
  const years = sum(groups.map(({ band, count }) => count * ((band.from + band.to) / 2)));
  return { age: requireFinite(years / sum(groups.map(({ count }) => count))), assumed };
}
