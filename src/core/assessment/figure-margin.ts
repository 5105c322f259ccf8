import type { Amount } from "../school";
import { numberIn } from "../sheets/read-number";

// a figure with more decimals than a person types was computed, and is taken as it stands
const mostTypedDecimals = 6;

/**
 * Says by how much the true amount may differ from the figure in its cell.
 *
 * @remarks Half of the last printed digit of a figure with decimals. A whole number is taken to be exact, and so
 * is a figure with more than six decimals.
 *
 * - Unit: the field's own, as `Amount.value`.
 */
export function marginOf({ cell, value }: Amount): number {
  const written = typeof cell === "number" ? cell : numberIn(cell);
  if (written === null || value === null || written === 0 || Number.isInteger(written)) {
    return 0;
  }
  const decimals = decimalsOf(written);
  return decimals > mostTypedDecimals ? 0 : 0.5 * 10 ** -decimals * Math.abs(value / written);
}

function decimalsOf(value: number): number {
  const text = String(value);
  const point = text.indexOf(".");
  return text.includes("e") ? mostTypedDecimals + 1 : point < 0 ? 0 : text.length - point - 1;
}
