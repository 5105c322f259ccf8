/** A share as a percentage with one decimal, as the language writes numbers. */
export function shareText(share: number, fixed: (value: number, decimals: number) => string): string {
  return `${fixed(share * 100, 1)}%`;
}
