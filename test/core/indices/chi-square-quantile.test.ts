import fc from "fast-check";
import { chiSquareQuantile } from "../../../src/core/indices/chi-square-quantile";
import { normalQuantile } from "../../../src/core/indices/normal-distribution";

describe("chiSquareQuantile", () => {
  // NIST/SEMATECH e-Handbook of Statistical Methods, 1.3.6.7.4, table of critical values
  it.each([
    { share: 0.95, degrees: 1, expected: 3.841 },
    { share: 0.975, degrees: 10, expected: 20.483 },
    { share: 0.025, degrees: 10, expected: 3.247 },
    { share: 0.999, degrees: 30, expected: 59.703 },
    { share: 0.01, degrees: 100, expected: 70.065 },
  ])("gives $expected for $share and $degrees degrees of freedom", ({ share, degrees, expected }) => {
    expect(chiSquareQuantile(share, degrees)).toBeCloseTo(expected, 3);
  });

  it("is the squared normal quantile with one degree, and the exponential one with two", () => {
    fc.assert(
      fc.property(fc.double({ min: 1e-4, max: 1 - 1e-4, noNaN: true }), (share) => {
        expect(chiSquareQuantile(share, 1) / normalQuantile((1 + share) / 2) ** 2).toBeCloseTo(1, 9);
        expect(chiSquareQuantile(share, 2) / (-2 * Math.log1p(-share))).toBeCloseTo(1, 10);
      }),
    );
  });

  it("grows with the share and stays finite for as many schools as a sheet has rows", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1_000_000 }), (degrees) => {
        const [low, middle, high] = [0.001, 0.5, 0.999].map((share) => chiSquareQuantile(share, degrees));
        expect(low).toBeGreaterThan(0);
        expect(middle).toBeGreaterThan(low ?? NaN);
        expect(high).toBeGreaterThan(middle ?? NaN);
        expect(high).toBeLessThan(Infinity);
      }),
      { numRuns: 30 },
    );
  });
});
