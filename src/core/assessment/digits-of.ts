import type { Cell } from "../grid";
import { numberIn } from "../sheets/read-number";

/** A figure as it is printed. */
export interface Digits {
  readonly value: number;
  /** Digits after the point. */
  readonly decimals: number;
}

/**
 * Reads how many decimals a cell's figure is printed with.
 *
 * @remarks A cell that holds a number does not keep zeros at its end: 2513.40 counts as 2513.4. Typed as text,
 * it does.
 *
 * @returns `null` when the cell holds no figure.
 *
 * @example A figure typed as text
 * ```ts
 * digitsOf("1,234.50"); // { value: 1234.5, decimals: 2 }
 * ```
 */
export function digitsOf(cell: Cell): Digits | null {
  const value = numberIn(cell);
  if (value === null) {
    return null;
  }
  return { value, decimals: decimalsIn(typeof cell === "string" ? cell.normalize("NFKC").trim() : value) };
}

/** A number so small or large that it is written with an exponent was computed: as many decimals as it takes. */
function decimalsIn(figure: string | number): number {
  const text = String(figure);
  const exponent = Number(/e([+-]\d+)$/.exec(text)?.[1] ?? 0);
  const decimals = (/\.(\d+)/.exec(text)?.[1] ?? "").length;
  return Math.max(0, decimals - exponent);
}
