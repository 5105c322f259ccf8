import type { IndicatorId } from "../indicators/indicator";
import type { IndicatorLimit, LimitCase, LimitValue } from "./threshold-pack";

/** What a stage is asked: one value for every school, cases, or nothing (`undefined`). */
type Asked = LimitValue | readonly LimitCase[] | undefined;

/** Writes a minimum, inclusive, for both stages. */
export function atLeast(indicator: IndicatorId, primary: Asked, junior: Asked): IndicatorLimit {
  const cases = { primary: casesOf(primary), junior: casesOf(junior) };
  return { indicator, direction: "at-least", inclusive: true, cases };
}

/** Writes a maximum, inclusive, for both stages. */
export function atMost(indicator: IndicatorId, primary: Asked, junior: Asked): IndicatorLimit {
  return { ...atLeast(indicator, primary, junior), direction: "at-most" };
}

function casesOf(asked: Asked): readonly LimitCase[] {
  if (asked === undefined) {
    return [];
  }
  return isCases(asked) ? asked : [{ value: asked }];
}

function isCases(asked: LimitValue | readonly LimitCase[]): asked is readonly LimitCase[] {
  return Array.isArray(asked);
}
