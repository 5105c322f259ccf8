import { boxCox } from "../../../src/core/indices/box-cox";

describe("boxCox", () => {
  it("is the distance from 1 of a power over that power", () => {
    expect(boxCox(3, 2)).toBeCloseTo(4, 14);
    expect(boxCox(4, 0.5)).toBeCloseTo(2, 14);
    expect(boxCox(2, -1)).toBeCloseTo(0.5, 14);
    expect(boxCox(0, 0.25)).toBe(-4);
  });

  it("is the logarithm at a power of 0 and next to it", () => {
    [0, 5e-324, 1e-300, 1e-17, -1e-17].forEach((power) => expect(boxCox(7, power)).toBe(Math.log(7)));
    // the second term of the series is all there is between the two
    expect(boxCox(7, 1e-6) / Math.log(7) - 1).toBeCloseTo((1e-6 * Math.log(7)) / 2, 11);
  });

  it("is 0 for a ratio of 1, whatever the power", () => {
    [-50, -1, 0, 0.5, 50].forEach((power) => expect(boxCox(1, power)).toBeCloseTo(0, 300));
  });
});
