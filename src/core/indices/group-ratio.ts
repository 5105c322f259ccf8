import { DomainError } from "../domain-error";
import { requireFinite } from "./requirements";
import { weightedMean } from "./weighted-mean";
import type { WeightedValue } from "./weighted-value";

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
 * @param group - one item a school of the group above the line, at least one
 * @param reference - one item a school of the group below the line, at least one
 * @returns a finite number
 * @throws {@link DomainError} `sample-empty`, `value-not-finite`, `weight-not-positive`, `result-out-of-range` for
 * either group; `reference-not-positive` when the mean below the line is 0 or less
 *
 * @example One urban and one rural school
 * ```ts
 * groupRatio([{ value: 9, weight: 800 }], [{ value: 6, weight: 90 }]); // 1.5
 * ```
 */
export function groupRatio(group: readonly WeightedValue[], reference: readonly WeightedValue[]): number {
  const above = weightedMean(group);
  const mean = weightedMean(reference);
  if (mean <= 0) {
    throw new DomainError("reference-not-positive", { mean });
  }
  return requireFinite(above / mean);
}
