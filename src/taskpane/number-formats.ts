import { decimalsThatTell, type Language } from "../core";

/** How numbers are written for a reader. Nothing here is ever compared again. */
export interface NumberFormats {
  readonly count: (value: number) => string;
  /**
   * A measured value, with as many decimals as it takes to show on which side of `limit` it lies.
   *
   * @param decimals - The fewest decimals to show.
   */
  readonly against: (value: number, limit: number, decimals: number) => string;
  /** A value without a limit, with exactly so many decimals. */
  readonly fixed: (value: number, decimals: number) => string;
  /** A limit or a mean, with two decimals at most. */
  readonly plain: (value: number) => string;
}

/** Returns the number formats of a language. */
export function numberFormats(language: Language): NumberFormats {
  const count = new Intl.NumberFormat(language);
  const plain = new Intl.NumberFormat(language, { maximumFractionDigits: 2 });
  return {
    count: (value) => count.format(value),
    plain: (value) => plain.format(value),
    fixed: (value, decimals) =>
      new Intl.NumberFormat(language, {
        minimumFractionDigits: decimals,
        maximumFractionDigits: decimals,
      }).format(value),
    against: (value, limit, fewest) => {
      const decimals = decimalsThatTell(value, limit, fewest);
      return new Intl.NumberFormat(language, {
        minimumFractionDigits: fewest,
        maximumFractionDigits: decimals,
      }).format(value);
    },
  };
}
