import type { Indicator } from "../indicators/indicator";
import type { SingleChange } from "./assessment";
import { meets } from "./compare";
import { isCounted } from "./need-of";
import type { Spread, SpreadItem } from "./spread";

interface Sums {
  readonly pupils: number;
  /** Σ pupils × value: the county's total. */
  readonly total: number;
  /** Σ pupils × value². */
  readonly square: number;
}

/** What the coefficient must come down to. */
interface Ceiling {
  readonly limit: number;
  readonly inclusive: boolean;
}

/**
 * Finds the one school that could bring a coefficient down to its ceiling by being given the least.
 *
 * @remarks With x the county's total, CV² = P·Σ(xᵢ²/pᵢ)/x² − 1. Giving d to school j makes this a quadratic in d,
 * whose smaller positive root is the least that suffices. Every school is tried; things that are counted are
 * rounded up, and the coefficient is computed again with the rounded figure. Nothing is ever taken away.
 *
 * - Unit: of the field that is added to; for indicators per pupil only.
 *
 * @returns `null` when no single school can do it, or when the indicator is not one per pupil.
 */
export function singleChange(spread: Spread, indicator: Indicator, ceiling: Ceiling): SingleChange | null {
  if (
    indicator.denominator !== "pupils" ||
    indicator.mendedBy === null ||
    indicator.direction !== "at-least"
  ) {
    return null;
  }
  const sums = sumsOf(spread.items);
  const field = indicator.mendedBy;
  const unit = indicator.per;
  let best: SingleChange | null = null;
  for (const item of spread.items) {
    const least = leastAddition(item, sums, ceiling.limit);
    if (least === null || (best !== null && least / unit > best.need.amount)) {
      continue;
    }
    const amount = isCounted(field) ? Math.ceil(least / unit - 1e-9) : least / unit;
    const cv = coefficientAfter(item, sums, amount * unit);
    const better = best === null || amount < best.need.amount;
    if (amount > 0 && better && meets(cv, { ...ceiling, direction: "at-most" })) {
      best = { school: item.school, need: { field, amount }, cv };
    }
  }
  return best;
}

function sumsOf(items: readonly SpreadItem[]): Sums {
  let [pupils, total, square] = [0, 0, 0];
  for (const item of items) {
    pupils += item.pupils;
    total += item.pupils * item.value;
    square += item.pupils * item.value * item.value;
  }
  return { pupils, total, square };
}

/** The smallest d ≥ 0 with P·(Q + (2xd + d²)/p) ≤ (1 + limit²)(T + d)²; `null` when there is none. */
function leastAddition(item: SpreadItem, { pupils, total, square }: Sums, limit: number): number | null {
  const bound = 1 + limit * limit;
  const weight = pupils / item.pupils;
  const held = item.pupils * item.value;
  const a = weight - bound;
  const b = 2 * (weight * held - bound * total);
  const c = pupils * square - bound * total * total;
  if (Math.abs(a) < 1e-12) {
    return b < 0 ? -c / b : null;
  }
  const inside = b * b - 4 * a * c;
  if (inside < 0) {
    return null;
  }
  const roots = [(-b - Math.sqrt(inside)) / (2 * a), (-b + Math.sqrt(inside)) / (2 * a)];
  const positive = roots.filter((root) => root > 0).sort((x, y) => x - y);
  return positive[0] ?? null;
}

function coefficientAfter(item: SpreadItem, { pupils, total, square }: Sums, addition: number): number {
  const held = item.pupils * item.value;
  const after = square + (2 * held * addition + addition * addition) / item.pupils;
  const ratio = (pupils * after) / (total + addition) ** 2;
  return Math.sqrt(Math.max(0, ratio - 1));
}
