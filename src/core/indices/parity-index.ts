import { DomainError } from "../domain-error";
import { requireFinite } from "./requirements";

/** How a parity index treats values above 1. */
export type ParityForm = "ratio" | "adjusted";

/**
 * Returns the parity index (均等指数): the value of one group over that of another, such as girls over boys.
 *
 * @remarks
 * A plain ratio is lopsided: a group with half as much is 0.5, one with twice as much 2. The `adjusted` form takes
 * 2 − 1/x where x is above 1, so that equal advantages on either side lie equally far from 1.
 *
 * - Unit: a bare ratio
 * - Rounding: none
 * - Source: UNESCO Institute for Statistics, Adjusted parity index,
 *   https://databrowser.uis.unesco.org/resources/glossary
 *
 * @param group - the value of the group above the line, 0 or more
 * @param reference - the value of the group below the line, above 0
 * @param form - `ratio`, or `adjusted` for the symmetric form
 * @returns 0 or more, 1 at parity; from 0 to below 2 when adjusted
 * @throws {@link DomainError} `reference-not-positive`, `result-out-of-range`
 *
 * @example Twice as much
 * ```ts
 * parityIndex(90, 45); // 2
 * parityIndex(90, 45, "adjusted"); // 1.5
 * parityIndex(45, 90, "adjusted"); // 0.5
 * ```
 */
export function parityIndex(group: number, reference: number, form: ParityForm = "ratio"): number {
  if (!(reference > 0)) {
    throw new DomainError("reference-not-positive", { mean: reference });
  }
  const ratio = requireFinite(group / reference);
  return form === "adjusted" && ratio > 1 ? 2 - 1 / ratio : ratio;
}
