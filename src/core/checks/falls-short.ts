// products such as 0.1 × 30 are not exact in binary; this is far below any figure a form can hold
const tolerance = 1e-12;

/**
 * Whether an unrounded value is below a minimum. Exactly at the minimum is not.
 *
 * @example Three teachers of thirty, where a tenth is asked for
 * ```ts
 * fallsShort(3, 0.1 * 30); // false
 * ```
 */
export function fallsShort(value: number, minimum: number): boolean {
  return value < minimum * (1 - tolerance);
}
