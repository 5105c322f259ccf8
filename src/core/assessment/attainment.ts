import type { Direction } from "../indicators/indicator";
import type { ScoreBand } from "../packs/threshold-pack";
import { reachesMinimum } from "./compare";

/**
 * Says how far a value comes up to its limit.
 *
 * @remarks Value over limit where more is better, limit over value where less is.
 *
 * @returns 1 and more when the limit is met; `null` when the quotient does not exist.
 *
 * @example Twelve and a half pupils a computer where ten are allowed
 * ```ts
 * attainmentOf(12.5, 10, "at-most"); // 0.8
 * ```
 */
export function attainmentOf(value: number, limit: number, direction: Direction): number | null {
  const [over, under] = direction === "at-least" ? [value, limit] : [limit, value];
  const attained = over / under;
  return under > 0 && Number.isFinite(attained) ? attained : null;
}

/**
 * Gives the share of the points a value earns.
 *
 * @remarks What meets its limit earns them all; below the last band there are none.
 *
 * @param bands - Highest first; empty when the standard gives no points.
 * @returns From 0 to 1; `null` when the standard gives no points.
 *
 * @example Four fifths of the limit, for which a standard gives four fifths of the points
 * ```ts
 * scoreOf(0.8, false, [{ from: 0.8, share: 0.8 }, { from: 0.6, share: 0.5 }]); // 0.8
 * ```
 */
export function scoreOf(attainment: number, met: boolean, bands: readonly ScoreBand[]): number | null {
  if (bands.length === 0) {
    return null;
  }
  return met ? 1 : (bands.find(({ from }) => reachesMinimum(attainment, from))?.share ?? 0);
}
