import type { Indicator } from "../indicators/indicator";
import { indicatorValue, type IndicatorValue } from "../indicators/indicator-value";
import type { CellAddress } from "../grid";
import type { School } from "../school";
import type { Interval } from "./assessment";
import { valueInterval } from "./value-interval";

/** Cells whose figures are known to be wrong, so that nothing may be concluded from them. */
export type DoubtfulCells = (at: CellAddress) => boolean;

/** No figure is known to be wrong. */
export const noDoubts: DoubtfulCells = () => false;

/** An indicator of one school before anything is judged. */
export interface Measured {
  readonly given: IndicatorValue;
  /** What the digits left out of its cells leave possible; `null` when that is the value alone, or none. */
  readonly interval: Interval | null;
  /** Whether one of its figures is known to be wrong. */
  readonly doubtful: boolean;
}

/** Measures an indicator in one school. */
export function measured(school: School, indicator: Indicator, isDoubtful: DoubtfulCells): Measured {
  const given = indicatorValue(school, indicator);
  return {
    given,
    interval: valueInterval(school, indicator, given),
    doubtful: given.cells.some(isDoubtful),
  };
}
