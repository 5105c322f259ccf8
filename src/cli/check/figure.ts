/** Writes a number with so many decimals; a number that could not be computed as a dash. */
export function figure(value: number | null, decimals: number): string {
  return value === null ? "—" : value.toFixed(decimals);
}
