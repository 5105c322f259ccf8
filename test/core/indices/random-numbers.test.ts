import fc from "fast-check";
import { randomNumbers } from "../../../src/core/indices/random-numbers";

const seed = fc.integer({ min: 0, max: 0xffffffff });
const first = (count: number, next: () => number) => Array.from({ length: count }, next);

describe("randomNumbers", () => {
  it("gives the sequence of mulberry32", () => {
    expect(first(3, randomNumbers(1))).toEqual([
      0.6270739405881613, 0.002735721180215478, 0.5274470399599522,
    ]);
  });

  it("starts again from the same seed and elsewhere from another", () => {
    fc.assert(
      fc.property(seed, (one) => {
        expect(first(5, randomNumbers(one))).toEqual(first(5, randomNumbers(one)));
        expect(first(5, randomNumbers(one))).not.toEqual(first(5, randomNumbers((one + 1) % 2 ** 32)));
      }),
    );
  });

  it("gives numbers from 0 to below 1 that spread evenly", () => {
    fc.assert(
      fc.property(seed, (one) => {
        const numbers = first(2000, randomNumbers(one));
        expect(Math.min(...numbers)).toBeGreaterThanOrEqual(0);
        expect(Math.max(...numbers)).toBeLessThan(1);
        // five standard errors of the mean of 2,000
        expect(Math.abs(numbers.reduce((sum, x) => sum + x, 0) / 2000 - 0.5)).toBeLessThan(0.033);
      }),
      { numRuns: 50 },
    );
  });
});
