import type { Indicator } from "../indicators/indicator";
import { wayGiven } from "../indicators/indicator-value";
import type { School } from "../school";

/**
 * Says how much of what a school is given counts for the stage that is judged.
 *
 * @remarks Rooms, grounds and equipment of a school with several stages are divided among them, and so will be
 * whatever is added: to bring one stage up by 3 rooms, the whole school needs more.
 *
 * @returns From 0 to 1; 1 where nothing is divided.
 */
export function stagePart({ amounts }: School, indicator: Indicator): number {
  const { mendedBy } = indicator;
  const mended = mendedBy === null ? undefined : amounts[mendedBy];
  if (mended !== undefined) {
    return mended.stageShare?.share ?? 1;
  }
  const way = wayGiven(indicator, (field) => amounts[field] !== undefined);
  const added = way?.find(({ sign }) => sign === 1);
  return added === undefined ? 1 : (amounts[added.field]?.stageShare?.share ?? 1);
}
