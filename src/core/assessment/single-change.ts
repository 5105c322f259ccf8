import type { Indicator } from "../indicators/indicator";
import type { SingleChange } from "./assessment";
import { meets } from "./compare";
import { isCounted } from "./need-of";
import type { Spread, SpreadItem } from "./spread";

/** The county as it is. */
interface County {
  readonly pupils: number;
  readonly mean: number;
  /** Σ pᵢ(Xᵢ − X̄)². */
  readonly squares: number;
}

/** What the coefficient must come down to. */
interface Ceiling {
  readonly limit: number;
  readonly inclusive: boolean;
}

/**
 * Finds the one school that could bring a coefficient down to its ceiling by being given the least.
 *
 * @remarks Giving d to school j raises the mean by d/P and changes Σ pᵢ(Xᵢ − X̄)² by 2(Xⱼ − X̄)d + d²(1/pⱼ − 1/P),
 * so that the condition on the coefficient is quadratic in d and its smaller positive root is the least that
 * suffices. Every school is tried; things that are counted are rounded up, and the coefficient is computed again
 * with the rounded figure, which may have gone too far. Nothing is ever taken away. As with `needOf`, what is
 * given is counted as the sheet counts it.
 *
 * - Unit: of the field that is added to.
 *
 * @returns The first in table order where several need the same; `null` when no single school can do it, when the
 * coefficient is met already, or when the indicator is not one where more per pupil is better.
 */
export function singleChange(
  { items, mean, standardDeviation }: Pick<Spread, "items" | "mean" | "standardDeviation">,
  { denominator, mendedBy: field, direction, per }: Indicator,
  ceiling: Ceiling,
): SingleChange | null {
  const suffices = (cv: number) => meets(cv, { ...ceiling, direction: "at-most" });
  if (denominator !== "pupils" || field === null || direction !== "at-least" || !(mean > 0)) {
    return null;
  }
  if (suffices(standardDeviation / mean)) {
    return null;
  }
  const pupils = items.reduce((sum, item) => sum + item.pupils, 0);
  const county = { pupils, mean, squares: pupils * standardDeviation ** 2 };
  let best: SingleChange | null = null;
  for (const item of items) {
    const unit = per * item.part;
    const least = leastAddition(item, county, ceiling.limit);
    if (least === null || !(unit > 0) || (best !== null && least / unit > best.need.amount)) {
      continue;
    }
    const cvAfter = (amount: number) => coefficientAfter(item, county, amount * unit);
    const amount = candidates(least / unit, isCounted(field), (mean * pupils) / unit).find(
      (each) => each > 0 && suffices(cvAfter(each)),
    );
    if (amount !== undefined && (best === null || amount < best.need.amount)) {
      best = { school: item.school, need: { field, amount }, cv: cvAfter(amount) };
    }
  }
  return best;
}

/** The smallest d ≥ 0 with V + 2(x − m)d + d²(1/p − 1/P) ≤ L²P(m + d/P)²; `null` when there is none. */
function leastAddition(item: SpreadItem, { pupils, mean, squares }: County, limit: number): number | null {
  const a = 1 / item.pupils - (1 + limit * limit) / pupils;
  const b = 2 * (item.value - mean * (1 + limit * limit));
  const c = Math.max(0, squares - limit * limit * pupils * mean * mean);
  const inside = b * b - 4 * a * c;
  if (inside < 0) {
    return null;
  }
  // of the two forms of a root the one that adds numbers of one sign, which keeps every digit
  const half = b < 0 ? (-b + Math.sqrt(inside)) / 2 : -(b + Math.sqrt(inside)) / 2;
  const least = b < 0 ? c / half : half / a;
  return least >= 0 && Number.isFinite(least) ? least : null;
}

/** What is tried: the amount, and a trifle more where binary fractions or an exclusive ceiling ask for it. */
function candidates(least: number, counted: boolean, total: number): readonly number[] {
  const start = Math.ceil(least - 1e-6);
  return counted ? [start, start + 1] : [least, least + 1e-9 * total];
}

function coefficientAfter(item: SpreadItem, { pupils, mean, squares }: County, addition: number): number {
  const distance = item.value - mean;
  const after = squares + 2 * distance * addition + addition * addition * (1 / item.pupils - 1 / pupils);
  return Math.sqrt(Math.max(0, after) / pupils) / (mean + addition / pupils);
}
