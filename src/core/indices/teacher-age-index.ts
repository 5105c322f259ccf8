import { DomainError } from "../domain-error";
import { requireFinite } from "./requirements";
import type { TeacherAges } from "./teacher-ages";
import { defaultAgeLimits, teachersByLimits, type AgeLimits } from "./teachers-by-limits";

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
 * @throws {@link DomainError} as {@link teachersByLimits}; `no-younger-teachers` when nobody is below `younger`
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
  limits: AgeLimits = defaultAgeLimits,
): number {
  const { older, younger } = teachersByLimits(teachers, limits);
  if (younger === 0) {
    throw new DomainError("no-younger-teachers", { younger: limits.younger });
  }
  return requireFinite((older / younger) * 100);
}
