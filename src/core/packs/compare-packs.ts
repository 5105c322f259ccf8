import { indicators } from "../indicators/catalogue";
import type { IndicatorId } from "../indicators/indicator";
import type { Stage } from "../stage";
import type { IndicatorLimit, LimitCase, ThresholdPack } from "./threshold-pack";

/** What a standard asks of one indicator for one stage, over all the cases it tells apart. */
export interface StatedLimit {
  /** Every number it states, smallest first, each once; none when none has been seen. */
  readonly numbers: readonly number[];
  /** Whether it states a number that has not been seen. */
  readonly unseen: boolean;
  /** Whether places, types, years or class counts have numbers of their own. */
  readonly byCase: boolean;
  readonly direction: IndicatorLimit["direction"];
  readonly inclusive: boolean;
  /** Article, where it differs from that of the whole standard. */
  readonly locator: string | null;
}

/** One indicator in two standards. */
export interface LimitComparison {
  readonly indicator: IndicatorId;
  /** `null` where the standard does not ask it. */
  readonly left: StatedLimit | null;
  readonly right: StatedLimit | null;
  /** Whether they ask the same; `null` when one of them has not been seen. */
  readonly same: boolean | null;
}

/**
 * Sets two standards side by side, indicator by indicator.
 *
 * @remarks What neither asks is left out. A number nobody has seen is never called the same as another.
 *
 * @returns in the order of the indicators' catalogue
 */
export function comparePacks(
  left: ThresholdPack,
  right: ThresholdPack,
  stage: Stage,
): readonly LimitComparison[] {
  return indicators.flatMap(({ id: indicator }) => {
    const sides = { left: statedIn(left, indicator, stage), right: statedIn(right, indicator, stage) };
    return sides.left === null && sides.right === null
      ? []
      : [{ indicator, ...sides, same: sameLimits(sides.left, sides.right) }];
  });
}

function statedIn({ limits }: ThresholdPack, indicator: IndicatorId, stage: Stage): StatedLimit | null {
  const limit = limits.find((each) => each.indicator === indicator);
  const cases = limit?.cases[stage] ?? [];
  if (limit === undefined || cases.length === 0) {
    return null;
  }
  const values = cases.flatMap(valuesOf);
  const numbers = values.filter((value) => value !== null);
  return {
    numbers: [...new Set(numbers)].sort((a, b) => a - b),
    unseen: values.includes(null),
    byCase: values.length > 1 || cases.some(({ when }) => when !== undefined),
    direction: limit.direction,
    inclusive: limit.inclusive,
    locator: limit.locator ?? null,
  };
}

function valuesOf({ value }: LimitCase): readonly (number | null)[] {
  return typeof value === "object" && value !== null ? value.rows.map((row) => row.value) : [value];
}

function sameLimits(left: StatedLimit | null, right: StatedLimit | null): boolean | null {
  if (left === null || right === null) {
    return false;
  }
  if (left.unseen || right.unseen) {
    return null;
  }
  const key = ({ numbers, byCase, direction, inclusive }: StatedLimit) =>
    JSON.stringify({ numbers, byCase, direction, inclusive });
  // several numbers may be the same and yet belong to other cases
  return key(left) === key(right) ? (left.byCase ? null : true) : false;
}
