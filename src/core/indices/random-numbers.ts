/**
 * Returns a sequence of pseudo-random numbers that the seed alone decides, the same on every machine.
 *
 * @remarks
 * The generator mulberry32: 32 bits of state, whole-number arithmetic only. Good enough to draw schools, not for
 * secrets.
 *
 * - Source: T. Ettinger, mulberry32, in the public domain
 *
 * @param seed - a whole number from 0 to 4,294,967,295
 * @returns gives the next number, from 0 to below 1, whenever called
 *
 * @example The first number of seed 1
 * ```ts
 * randomNumbers(1)(); // 0.6270739405881613
 * ```
 */
export function randomNumbers(seed: number): () => number {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}
