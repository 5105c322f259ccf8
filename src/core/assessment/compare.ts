import type { Direction } from "../indicators/indicator";

// a decimal such as 0.85 × 4.2 is not exact in binary; this is far below any figure a form can hold
const tolerance = 1e-12;

/** What a value is held against. */
export interface Bound {
  readonly limit: number;
  readonly direction: Direction;
  /** Whether a value exactly at the limit meets it. */
  readonly inclusive: boolean;
}

/**
 * Whether an unrounded value meets a limit.
 *
 * @example Exactly at a ceiling that must stay below
 * ```ts
 * meets(0.5, { limit: 0.5, direction: "at-most", inclusive: false }); // false
 * ```
 */
export function meets(value: number, { limit, direction, inclusive }: Bound): boolean {
  if (direction === "at-least") {
    return inclusive ? reachesMinimum(value, limit) : !staysWithin(value, limit);
  }
  return inclusive ? staysWithin(value, limit) : !reachesMinimum(value, limit);
}

/**
 * Whether an unrounded value is at or above a minimum. Exactly at the minimum is.
 *
 * @example The 85 % floor of 4.2, computed
 * ```ts
 * reachesMinimum(3.57, 4.2 * 0.85); // true
 * ```
 */
export function reachesMinimum(value: number, minimum: number): boolean {
  return value >= minimum * (1 - tolerance);
}

/**
 * Whether an unrounded value is at or below a ceiling. Exactly at the ceiling is.
 *
 * @example The published coefficient that two decimals would hide
 * ```ts
 * staysWithin(0.501787, 0.5); // false
 * ```
 */
export function staysWithin(value: number, ceiling: number): boolean {
  return value <= ceiling * (1 + tolerance);
}
