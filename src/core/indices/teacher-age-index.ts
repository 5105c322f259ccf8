import { sum } from "simple-statistics";
import { DomainError } from "../domain-error";
import { type AgeBand, readAgeBand } from "./age-band";
import { requireFinite } from "./requirements";

/** Some teachers of one age, or of one band of ages. */
export interface TeacherAges {
  /** Years as a number, or a band as the statistics print it, see {@link readAgeBand}. */
  readonly age: number | string;
  /** Teachers; a whole number, 0 or more. */
  readonly count: number;
}

/** The two limits of the index, in whole years. */
export interface AgeLimits {
  /** Teachers this old or older count above the line. */
  readonly older: number;
  /** Teachers younger than this count below the line. */
  readonly younger: number;
}

export const defaultAgeLimits: AgeLimits = { older: 50, younger: 35 };

const youngestAge = 15;
const oldestAge = 100;

/**
 * Returns the teacher age index (教师老龄化指数): how many older teachers there are to 100 younger ones.
 *
 * @remarks
 * N(age ≥ older) / N(age < younger) × 100. This is the product's own definition: no national or provincial
 * document defines such an index or sets a limit for it. The default limits lie on edges of the official bands.
 * A band that holds ages on both sides of a limit is refused rather than divided by guess.
 *
 * - Unit: older teachers to 100 younger teachers
 * - Rounding: none
 * - Source: ours
 *
 * @param teachers - single ages or bands, mixed as you like, in any order, at least one
 * @param limits - whole years, `younger` not above `older`; 50 and 35 unless given
 * @returns a finite number, 0 or more
 * @throws {@link DomainError} `sample-empty`, `age-limits-invalid`, `age-out-of-range` (outside 15 to 100),
 * `age-band-unreadable`, `age-band-split`, `count-not-whole`; `no-younger-teachers` when nobody is below `younger`
 *
 * @example Official bands
 * ```ts
 * teacherAgeIndex([{ age: "30-34", count: 40 }, { age: "35-49", count: 90 }, { age: "50-54", count: 30 }]); // 75
 * ```
 * @example Single ages
 * ```ts
 * teacherAgeIndex([{ age: 29, count: 1 }, { age: 34, count: 1 }, { age: 50, count: 1 }]); // 50
 * ```
 */
export function teacherAgeIndex(
  teachers: readonly TeacherAges[],
  { older, younger }: AgeLimits = defaultAgeLimits,
): number {
  if (![older, younger].every(isWholeAge) || younger > older) {
    throw new DomainError("age-limits-invalid", { older, younger });
  }
  if (teachers.length === 0) {
    throw new DomainError("sample-empty", {});
  }
  const groups = teachers.map(({ age, count }, index) => {
    const band = bandOf(age, index);
    requireUncut(band, older, index);
    requireUncut(band, younger, index);
    requireCount(count, index);
    return { band, count };
  });
  const countWhere = (belongs: (band: AgeBand) => boolean) =>
    sum(groups.filter(({ band }) => belongs(band)).map(({ count }) => count));
  const young = countWhere(({ to }) => to < younger);
  if (young === 0) {
    throw new DomainError("no-younger-teachers", { younger });
  }
  return requireFinite((countWhere(({ from }) => from >= older) / young) * 100);
}

function isWholeAge(age: number): boolean {
  return Number.isInteger(age) && age >= youngestAge && age <= oldestAge;
}

function bandOf(age: number | string, index: number): AgeBand {
  if (typeof age === "number") {
    if (!(age >= youngestAge && age <= oldestAge)) {
      throw new DomainError("age-out-of-range", { index, age });
    }
    return { label: String(age), from: age, to: age };
  }
  const band = readAgeBand(age);
  if (band === null) {
    throw new DomainError("age-band-unreadable", { index, text: age });
  }
  return band;
}

function requireUncut({ label: band, from, to }: AgeBand, limit: number, index: number): void {
  if (from < limit && to >= limit) {
    throw new DomainError("age-band-split", { index, band, limit });
  }
}

function requireCount(count: number, index: number): void {
  if (!Number.isSafeInteger(count) || count < 0) {
    throw new DomainError("count-not-whole", { index, count });
  }
}
