import { DomainError } from "../domain-error";
import { requireFinite } from "./requirements";
import { weightedSample, type WeightedSample } from "./weighted-sample";
import { weightedStandardDeviation } from "./weighted-standard-deviation";

/**
 * Returns the unweighted standard deviation with n − 1 (样本标准差), for values drawn from a larger whole.
 *
 * @remarks
 * √(Σ(vᵢ − v̄)² / (n − 1)), a spreadsheet's STDEV.S. A county's schools are no draw: see
 * {@link weightedStandardDeviation}.
 *
 * - Unit: of the values
 * - Rounding: none
 * - Source: NIST/SEMATECH e-Handbook of Statistical Methods, 1.3.5.6
 *
 * @param sample - one value a school, in any order, at least two; weights are not looked at
 * @returns a finite number, 0 or more
 * @throws {@link DomainError} `result-out-of-range`, and `sample-too-small` for a single value
 *
 * @example Three schools
 * ```ts
 * sampleStandardDeviation(weightedSample([4, 6, 8])); // 2
 * ```
 */
export function sampleStandardDeviation({ values }: WeightedSample): number {
  const count = values.length;
  if (count < 2) {
    throw new DomainError("sample-too-small", { count, needed: 2 });
  }
  return requireFinite(weightedStandardDeviation(weightedSample(values)) * Math.sqrt(count / (count - 1)));
}
