import { DomainError } from "../domain-error";
import { addTerm, sumOf } from "./compensated-sum";
import { orderedSample } from "./ordered-sample";
import { requireFinite, requireNotNegative } from "./requirements";
import type { WeightedSample } from "./weighted-sample";

/** A corner of the Lorenz curve. */
export interface LorenzPoint {
  /** Share of all weight, with weights of pupils of all pupils, that has the least. */
  readonly weight: number;
  /** Share of the whole that they have together. */
  readonly amount: number;
}

/**
 * Returns the corners of the Lorenz curve (洛伦兹曲线): what share of the whole those with the least have together.
 *
 * @remarks
 * From (0, 0), school by school in order of value, to exactly (1, 1). Schools with the same value make one straight
 * piece and keep their order.
 *
 * - Unit: shares
 * - Rounding: none
 * - Source: Lorenz 1905, Methods of Measuring the Concentration of Wealth, Publications of the American Statistical
 *   Association 9
 *
 * @param sample - the schools, in any order, no value below 0
 * @returns one point more than schools; both shares never fall, and the curve never lies above the diagonal
 * @throws {@link DomainError} `value-negative`, `mean-not-positive`, `result-out-of-range`
 *
 * @example The lower half has a quarter
 * ```ts
 * lorenzPoints(weightedSample([6, 2], [50, 50]))[1].amount; // 0.25
 * ```
 */
export function lorenzPoints(sample: WeightedSample): readonly LorenzPoint[] {
  requireNotNegative(sample);
  const { values, weights } = orderedSample(sample);
  const [pupils, amounts] = [
    { sum: 0, lost: 0 },
    { sum: 0, lost: 0 },
  ];
  const reached: LorenzPoint[] = [{ weight: 0, amount: 0 }];
  values.forEach((value, index) => {
    addTerm(pupils, weights[index]!);
    addTerm(amounts, weights[index]! * value);
    reached.push({ weight: sumOf(pupils), amount: sumOf(amounts) });
  });
  const weight = requireFinite(sumOf(pupils));
  const amount = requireFinite(sumOf(amounts));
  if (amount <= 0) {
    throw new DomainError("mean-not-positive", { mean: 0 });
  }
  return reached.map((point) => ({ weight: point.weight / weight, amount: point.amount / amount }));
}
