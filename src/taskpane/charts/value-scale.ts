import { scaleLinear, type ScaleLinear } from "d3-scale";

/** Where values stand across a chart. */
export interface ValueScale {
  /** Turns a value into pixels from the left. */
  readonly x: ScaleLinear<number, number>;
  readonly ticks: readonly number[];
}

const pixelsPerTick = 70;

/**
 * Makes the axis of values: from the smallest to the largest of them and of the limit, widened to round numbers.
 *
 * @param values - At least one.
 * @param marks - Other values that must be seen, such as the limit.
 * @param width - Of the chart, in pixels.
 * @param margin - Left free on both sides, so that the outermost dots are whole.
 */
export function valueScale(
  values: readonly number[],
  marks: readonly number[],
  width: number,
  margin: number,
): ValueScale {
  let [low, high] = [Infinity, -Infinity];
  for (const value of [...marks, ...values]) {
    low = Math.min(low, value);
    high = Math.max(high, value);
  }
  const count = Math.max(2, Math.floor(width / pixelsPerTick));
  const alone = low === high ? Math.max(1, Math.abs(low) / 2) : 0;
  const x = scaleLinear([low - alone, high + alone], [margin, width - margin]).nice(count);
  return { x, ticks: x.ticks(count) };
}
