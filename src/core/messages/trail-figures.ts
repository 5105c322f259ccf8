import type { Cell } from "../grid";
import type { IndicatorId } from "../indicators/indicator";
import { decimalsThatTell } from "./decimals-that-tell";
import { figure } from "./figure";
import type { Messages } from "./messages";

/** Writes what a cell holds, with more decimals than a figure that was computed. */
export function writtenCell(cell: Exclude<Cell, null>): string {
  if (typeof cell === "object") {
    return cell.error;
  }
  return typeof cell === "number" ? figure(cell, 10) : String(cell);
}

/** Whether there is nothing in a cell to be seen. */
export function isBlank(cell: Cell): cell is string | null {
  return cell === null || (typeof cell === "string" && cell.trim() === "");
}

/** Writes a value of an indicator with its unit; a bare share as a percentage. */
export function quantity(
  indicators: Messages["indicators"],
  indicator: IndicatorId,
  value: number,
  decimals = 4,
): string {
  const { unit } = indicators[indicator];
  return unit === "" ? `${figure(value * 100, decimals)}%` : `${figure(value, decimals)} ${unit}`;
}

/** Writes a number with as many decimals as show its side of a limit. */
export function figureAgainst(value: number, limit: number): string {
  return figure(value, decimalsThatTell(value, limit, 4));
}
