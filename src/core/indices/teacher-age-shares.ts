import { sum } from "simple-statistics";
import { DomainError } from "../domain-error";
import type { AgeBand } from "./age-band";
import { officialAgeBands } from "./official-age-bands";
import { groupsWithTeachers, teacherGroups, type TeacherAges, type TeacherGroup } from "./teacher-ages";

/** Some of the teachers. */
export interface TeacherShare {
  readonly count: number;
  /** Of all teachers, those in no band included. */
  readonly share: number;
}

/** How the teachers are spread over the bands. */
export interface TeacherAgeShares {
  /** One a band, in the order of the bands. */
  readonly bands: readonly (TeacherShare & { readonly band: AgeBand })[];
  /** Those in none of the bands. */
  readonly others: TeacherShare;
  /** All of them. */
  readonly count: number;
}

/**
 * Returns the share of teachers in each band of ages (教师年龄结构).
 *
 * @remarks
 * The official bands hold every age once, so their shares add up to 1. Bands of one's own may overlap, as 50 and over
 * with 55 and over, or leave ages out. Teachers given by band must lie within a band or wholly outside it: a band that
 * would have to be divided is refused, even when nobody is in it.
 *
 * - Unit: a bare share, 0.25 for a quarter
 * - Rounding: none
 * - Source: {@link officialAgeBands}; shares of 50 and over and below 30 as in OECD, How Old Are the Teachers?,
 *   https://www.oecd.org/en/publications/how-old-are-the-teachers_5jz76b5dhsnx-en.html
 *
 * @param teachers - single ages or bands, mixed as you like, in any order, at least one
 * @param bands - the official ones unless given
 * @throws {@link DomainError} as {@link groupsWithTeachers}; `age-band-split` at the first item to be divided
 *
 * @example Half of them are below 35
 * ```ts
 * teacherAgeShares([{ age: 34, count: 2 }, { age: "55-59", count: 2 }]).bands[2].share; // 0.5
 * ```
 */
export function teacherAgeShares(
  teachers: readonly TeacherAges[],
  bands: readonly AgeBand[] = officialAgeBands,
): TeacherAgeShares {
  teacherGroups(teachers).forEach((group) => bands.forEach((band) => requireUndivided(group, band)));
  const groups = groupsWithTeachers(teachers);
  const all = countOf(groups);
  const shareWhere = (belongs: (group: TeacherGroup) => boolean): TeacherShare => {
    const count = countOf(groups.filter(belongs));
    return { count, share: count / all };
  };
  return {
    bands: bands.map((band) => ({ band, ...shareWhere((group) => holds(band, group)) })),
    others: shareWhere((group) => !bands.some((band) => holds(band, group))),
    count: all,
  };
}

function requireUndivided({ band: given, index }: TeacherGroup, { from, to }: AgeBand): void {
  const edges = to === Infinity ? [from] : [from, to + 1];
  const limit = edges.find((edge) => given.from < edge && given.to >= edge);
  if (limit !== undefined) {
    throw new DomainError("age-band-split", { index, band: given.label, limit });
  }
}

// a teacher of 29.5 years is still 29
function holds({ from, to }: AgeBand, { band }: TeacherGroup): boolean {
  return band.from >= from && (to === Infinity || band.to < to + 1);
}

function countOf(groups: readonly TeacherGroup[]): number {
  return sum(groups.map(({ count }) => count));
}
