import { decimalsThatTell } from "../../core";

/** Writes a number with so many decimals; a number that could not be computed as a dash. */
export function figure(value: number | null, decimals: number): string {
  return value === null ? "—" : value.toFixed(decimals);
}

/** Writes a number that was compared with a limit, with as many decimals as show its side of it. */
export function figureAgainst(value: number | null, limit: number | null, fewest: number): string {
  return figure(value, value === null || limit === null ? fewest : decimalsThatTell(value, limit, fewest));
}
