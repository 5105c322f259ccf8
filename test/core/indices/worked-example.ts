import type { WeightedValue } from "../../../src/core/indices/weighted-value";

/**
 * The published worked example: library books (生均图书) in five primary schools, printed answers 3.26 and 0.52.
 * https://m.777doc.com/doc-2019910.html
 */
export const publishedSchools: readonly { readonly pupils: number; readonly books: number }[] = [
  { pupils: 45, books: 279 },
  { pupils: 37, books: 137 },
  { pupils: 89, books: 935 },
  { pupils: 76, books: 160 },
  { pupils: 55, books: 402 },
];

/** Books per pupil, weighed by pupils. */
export const publishedSample: readonly WeightedValue[] = publishedSchools.map(({ pupils, books }) => ({
  value: books / pupils,
  weight: pupils,
}));

/** Books per pupil, each school once. */
export const publishedRatios: readonly number[] = publishedSample.map(({ value }) => value);
