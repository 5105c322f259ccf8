import type { LorenzPoint } from "./lorenz-points";

/**
 * Reads a Lorenz curve at a share of the weight: what share of the whole those with the least have.
 *
 * @remarks The school at the share is split: of its weight only the part below counts.
 *
 * @param points - as {@link lorenzPoints} gives them
 * @param share - from 0 to 1
 *
 * @example Half way along the only piece
 * ```ts
 * lorenzShare([{ weight: 0, amount: 0 }, { weight: 1, amount: 1 }], 0.5); // 0.5
 * ```
 */
export function lorenzShare(points: readonly LorenzPoint[], share: number): number {
  const after = points.findIndex(({ weight }) => weight >= share);
  const to = points[after];
  const from = points[after - 1];
  if (to === undefined) {
    return 1;
  }
  if (from === undefined || to.weight <= from.weight) {
    return to.amount;
  }
  const part = (share - from.weight) / (to.weight - from.weight);
  return from.amount + part * (to.amount - from.amount);
}
