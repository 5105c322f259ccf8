import { indicatorOf } from "../indicators/catalogue";
import type { Indicator, IndicatorId } from "../indicators/indicator";
import type { RelaxationId } from "../packs/threshold-pack";
import type { School } from "../school";
import type { SchoolResult } from "./assessment";
import { measured, type DoubtfulCells, type Measured } from "./measured";
import { relaxedSchool } from "./relaxed-school";
import type { SpreadItem } from "./spread";
import { stagePart } from "./stage-part";

/** What was found out about the schools before their spread is measured, school by school. */
export interface Participation {
  readonly schools: readonly Pick<SchoolResult, "excluded" | "pupils">[];
  readonly relaxations: readonly RelaxationId[];
  readonly isDoubtful: DoubtfulCells;
}

/** The schools whose values make up a coefficient, and how many should. */
export interface SpreadItems {
  readonly items: readonly SpreadItem[];
  /** Schools that take part, usable or not. */
  readonly schools: number;
}

/**
 * Lists the values a coefficient is computed from, in table order.
 *
 * @remarks A school takes part unless it is left out; it is used when it has a value, pupils, and no figure known
 * to be wrong.
 */
export function spreadItems(
  id: IndicatorId,
  schools: readonly School[],
  { schools: results, relaxations, isDoubtful }: Participation,
): SpreadItems {
  const indicator = indicatorOf(id);
  const items: SpreadItem[] = [];
  let taking = 0;
  schools.forEach((school, position) => {
    const { excluded, pupils } = results[position]!;
    if (excluded === null) {
      taking += 1;
      const relaxed = relaxedSchool(school, relaxations);
      const item = spreadItem(relaxed, indicator, measured(relaxed, indicator, isDoubtful), position, pupils);
      if (item !== null) {
        items.push(item);
      }
    }
  });
  return { items, schools: taking };
}

/** Returns what a school brings to the spread of an indicator; `null` when it cannot be used. */
export function spreadItem(
  school: School,
  indicator: Indicator,
  { given: { value }, interval, doubtful }: Measured,
  position: number,
  pupils: number | null,
): SpreadItem | null {
  if (value === null || pupils === null || doubtful) {
    return null;
  }
  const margin = interval === null ? 0 : Math.max(value - interval.low, interval.high - value);
  return { school: position, value, pupils, margin, part: stagePart(school, indicator) };
}
