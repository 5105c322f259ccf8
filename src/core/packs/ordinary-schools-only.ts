import type { Exclusions } from "./threshold-pack";

/**
 * Leaves out what a standard for 小学 and 初中 is not about.
 *
 * @remarks Provincial standards state their numbers for primary and junior schools. None of those seen says that it
 * leaves out teaching points or private schools, so they take part.
 */
export const ordinarySchoolsOnly: Exclusions = {
  types: ["special-school", "vocational-school"],
  teachingPointBelow: 0,
  ownership: [],
};
