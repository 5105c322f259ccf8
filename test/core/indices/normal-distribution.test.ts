import fc from "fast-check";
import { normalQuantile, normalShare } from "../../../src/core/indices/normal-distribution";

describe("the normal distribution", () => {
  // statistics.NormalDist of Python 3.11
  it.each([
    { share: 0.975, z: 1.9599639845400536 },
    { share: 0.9999, z: 3.7190164854557084 },
    { share: 0.00005, z: -3.890591886413094 },
  ])("has $share of itself below $z", ({ share, z }) => {
    expect(normalQuantile(share)).toBeCloseTo(z, 10);
    expect(normalShare(z)).toBeCloseTo(share, 15);
  });

  it("is even about 0", () => {
    expect(normalQuantile(0.5)).toBe(0);
    expect(normalShare(0)).toBe(0.5);
    fc.assert(
      fc.property(fc.double({ min: -8, max: 8, noNaN: true }), (z) => {
        expect(normalShare(z) + normalShare(-z)).toBeCloseTo(1, 14);
      }),
    );
  });

  it("leads back from the quantile to the share", () => {
    fc.assert(
      fc.property(fc.double({ min: 1e-6, max: 1 - 1e-6, noNaN: true }), (share) => {
        expect(normalShare(normalQuantile(share))).toBeCloseTo(share, 13);
      }),
    );
  });

  it("gives shares from 0 to 1 for any number", () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (z) => {
        expect(normalShare(z)).toBeGreaterThanOrEqual(0);
        expect(normalShare(z)).toBeLessThanOrEqual(1);
      }),
    );
  });
});
