import { DomainError } from "../domain-error";
import { requireFinite } from "./requirements";
import type { TeacherAges } from "./teacher-ages";
import { defaultAgeLimits, teachersByLimits, type AgeLimits } from "./teachers-by-limits";

/** Who is set against the teachers between the limits. */
export type DependencyPart = "total" | "older" | "younger";

export const dependencyParts: readonly DependencyPart[] = ["total", "older", "younger"];

/**
 * Returns the teacher age dependency ratio (教师年龄抚养比): older and younger teachers to 100 between.
 *
 * @remarks
 * As the dependency ratio of a population, with teachers near retirement and teachers newly begun in place of the old
 * and the young: (N(age < younger) + N(age ≥ older)) / N(younger ≤ age < older) × 100, or one of the two alone. This
 * is the product's own definition: no national or provincial document defines such a ratio or sets a limit for it.
 * The default limits lie on edges of the official bands. A band across a limit is refused rather than divided.
 *
 * - Unit: teachers to 100 teachers between the limits
 * - Rounding: none
 * - Source: ours, after the dependency ratio of demography
 *
 * @param teachers - single ages or bands, mixed as you like, in any order, at least one
 * @param limits - whole years, `younger` not above `older`; 50 and 35 unless given
 * @param part - both sides unless given
 * @returns a finite number, 0 or more; the older and the younger part add up to the total
 * @throws {@link DomainError} as {@link teachersByLimits}; `no-teachers-between` when nobody is between the limits
 *
 * @example Official bands
 * ```ts
 * teacherAgeDependency([{ age: "30-34", count: 40 }, { age: "35-49", count: 80 }, { age: "50-54", count: 30 }]); // 87.5
 * ```
 */
export function teacherAgeDependency(
  teachers: readonly TeacherAges[],
  limits: AgeLimits = defaultAgeLimits,
  part: DependencyPart = "total",
): number {
  const { younger, between, older } = teachersByLimits(teachers, limits);
  if (between === 0) {
    throw new DomainError("no-teachers-between", { older: limits.older, younger: limits.younger });
  }
  const dependants = { total: younger + older, younger, older }[part];
  return requireFinite((dependants / between) * 100);
}
