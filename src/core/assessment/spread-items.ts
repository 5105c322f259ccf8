import { indicatorOf } from "../indicators/catalogue";
import type { IndicatorId } from "../indicators/indicator";
import { indicatorValue } from "../indicators/indicator-value";
import type { RelaxationId } from "../packs/threshold-pack";
import type { School } from "../school";
import type { SchoolResult } from "./assessment";
import type { DoubtfulCells } from "./judge-indicator";
import { relaxedSchool } from "./relaxed-school";
import type { SpreadItem } from "./spread";
import { valueInterval } from "./value-interval";

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
  schools.forEach((school, index) => {
    const { excluded, pupils } = results[index]!;
    if (excluded !== null) {
      return;
    }
    taking += 1;
    const relaxed = relaxedSchool(school, relaxations);
    const given = indicatorValue(relaxed, indicator);
    if (given.value === null || pupils === null || given.cells.some(isDoubtful)) {
      return;
    }
    const interval = valueInterval(relaxed, indicator, given);
    const margin = interval === null ? 0 : Math.max(given.value - interval.low, interval.high - given.value);
    items.push({ school: index, value: given.value, pupils, margin });
  });
  return { items, schools: taking };
}
