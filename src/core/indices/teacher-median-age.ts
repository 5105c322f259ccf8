import { sum } from "simple-statistics";
import { closedAgeGroups, type OpenBandAges } from "./closed-age-groups";
import { requireFinite } from "./requirements";
import { groupsWithTeachers, teacherGroups, type TeacherAges, type TeacherGroup } from "./teacher-ages";
import type { AverageAge } from "./teacher-mean-age";

/** How a median age came about: the middle of single ages, or interpolated in a band. */
export type MedianAgeMethod = "middle" | "interpolated";

/**
 * Returns the median age of teachers (教师年龄中位数), exact for single ages and interpolated for bands.
 *
 * @remarks
 * When everybody is given by single age: the age in the middle, or half-way between the two in the middle. With a band:
 * L + (N/2 − F) ÷ f × w, where L is the exact lower limit of the band the middle falls in (24.5 for 25-29), F the
 * teachers below it, f those in it and w its width (5); a single age is then a band of one year. Where the middle
 * falls between two bands with empty ones between, half-way between their exact limits. Bands that overlap are laid one
 * upon the other, each spread evenly. An open band somebody is in is closed as for the mean.
 *
 * - Unit: years
 * - Rounding: none
 * - Source: median of grouped data by exact limits (精确下限), as in textbooks of educational statistics; Python
 *   `statistics.median_grouped` computes the same
 *
 * @param teachers - single ages or bands, mixed as you like, in any order, at least one
 * @param ages - the ends of open bands; by the width of the band beside them unless given
 * @returns an age from half a year below the lowest band to half a year above the highest
 * @throws {@link DomainError} as {@link groupsWithTeachers} and {@link closedAgeGroups}
 *
 * @example Ten of twenty are below 29.5
 * ```ts
 * teacherMedianAge([{ age: "25-29", count: 10 }, { age: "30-34", count: 10 }]).age; // 29.5
 * ```
 * @example Single ages
 * ```ts
 * teacherMedianAge([{ age: 30, count: 1 }, { age: 33, count: 1 }]); // { age: 31.5, assumed: [], method: "middle" }
 * ```
 */
export function teacherMedianAge(
  teachers: readonly TeacherAges[],
  ages: OpenBandAges = {},
): AverageAge & { readonly method: MedianAgeMethod } {
  const beside = teacherGroups(teachers).map(({ band }) => band);
  const filled = groupsWithTeachers(teachers);
  const single = filled.every(({ band }) => band.from === band.to);
  const { groups, assumed } = closedAgeGroups(filled, ages, beside);
  const age = single ? middleAge(groups) : interpolatedAge(groups);
  return { age: requireFinite(age), assumed, method: single ? "middle" : "interpolated" };
}

function middleAge(groups: readonly TeacherGroup[]): number {
  const ordered = [...groups].sort((a, b) => a.band.from - b.band.from);
  const half = sum(ordered.map(({ count }) => count)) / 2;
  let below = 0;
  for (const [index, { band, count }] of ordered.entries()) {
    if (below + count > half) {
      return below < half ? band.from : ((ordered[index - 1]?.band.from ?? band.from) + band.from) / 2;
    }
    below += count;
  }
  return NaN;
}

/** Teachers spread evenly from one exact age to another. */
interface AgeClass {
  readonly lower: number;
  readonly upper: number;
  readonly count: number;
}

function interpolatedAge(groups: readonly TeacherGroup[]): number {
  const classes = classesOf(groups);
  const limits = [...new Set(classes.flatMap(({ lower, upper }) => [lower, upper]))].sort((a, b) => a - b);
  const below = limits.map((limit) => teachersBelow(limit, classes));
  const half = sum(classes.map(({ count }) => count)) / 2;
  const first = below.findIndex((count) => count >= half);
  const [upper = NaN, above = NaN] = [limits[first], below[first]];
  if (above === half) {
    return (upper + (limits[below.lastIndexOf(half)] ?? upper)) / 2;
  }
  const [lower = NaN, under = NaN] = [limits[first - 1], below[first - 1]];
  return lower + ((half - under) / (above - under)) * (upper - lower);
}

function classesOf(groups: readonly TeacherGroup[]): readonly AgeClass[] {
  const classes = new Map<string, AgeClass>();
  groups.forEach(({ band, count }) => {
    // half a year on either side makes classes of whole years touch
    const [lower, upper] = [Math.floor(band.from) - 0.5, Math.floor(band.to) + 0.5];
    const key = `${lower}-${upper}`;
    classes.set(key, { lower, upper, count: (classes.get(key)?.count ?? 0) + count });
  });
  return [...classes.values()];
}

function teachersBelow(limit: number, classes: readonly AgeClass[]): number {
  return sum(
    classes.map(({ lower, upper, count }) =>
      limit >= upper ? count : (Math.max(0, limit - lower) / (upper - lower)) * count,
    ),
  );
}
