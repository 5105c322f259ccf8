import { decimalsThatTell } from "./decimals-that-tell";

/**
 * Writes a figure with at most `decimals` decimals and without trailing zeros.
 *
 * @example A sum with the digits binary fractions add
 * ```ts
 * figure(0.1 + 0.2); // "0.3"
 * ```
 */
export function figure(value: number, decimals = 4): string {
  return String(Number(value.toFixed(decimals)));
}

/** Writes a share as a percentage with at most two decimals. */
export function percent(share: number): string {
  return `${figure(share * 100, 2)}%`;
}

/**
 * Writes a share as a percentage with as many decimals as show on which side of its limit it lies.
 *
 * @example Just short of a tenth
 * ```ts
 * shareOf(0.099999, 0.1); // "9.9999%"
 * ```
 */
export function shareOf(share: number, limit: number): string {
  const [value, bound] = [share * 100, Number((limit * 100).toPrecision(12))];
  return `${figure(value, decimalsThatTell(value, bound, 2))}%`;
}

/** Joins names, leaving out what is beyond the first ten; `more` says how many those are. */
export function listed(names: readonly string[], separator: string, more: (count: number) => string): string {
  const shown = names.slice(0, 10).join(separator);
  return names.length > 10 ? `${shown}${more(names.length - 10)}` : shown;
}
