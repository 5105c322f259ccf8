import { DomainError } from "../domain-error";
import { requireFinite } from "./requirements";
import { weightedMean } from "./weighted-mean";
import type { WeightedSample } from "./weighted-sample";

/**
 * Returns how many times the per-pupil value of one group is that of another, as the urban to rural ratio (城乡比).
 *
 * @remarks
 * Each side is its group's total over its group's pupils, the {@link weightedMean}, not the mean of school ratios.
 *
 * - Unit: a bare ratio
 * - Rounding: none
 * - Source: ours; totals over totals, as the county mean of the difference coefficient
 *
 * @param group - the schools of the group above the line
 * @param reference - the schools of the group below the line
 * @returns a finite number
 * @throws {@link DomainError} `result-out-of-range` for either group; `reference-not-positive` when the mean
 * below the line is 0 or less
 *
 * @example One urban and one rural school
 * ```ts
 * groupRatio(weightedSample([9], [800]), weightedSample([6], [90])); // 1.5
 * ```
 */
export function groupRatio(group: WeightedSample, reference: WeightedSample): number {
  const above = weightedMean(group);
  const mean = weightedMean(reference);
  if (mean <= 0) {
    throw new DomainError("reference-not-positive", { mean });
  }
  return requireFinite(above / mean);
}
