import { atkinson } from "../../../src/core/indices/atkinson";
import { weightedSample } from "../../../src/core/indices/weighted-sample";
import { weightedTheilT } from "../../../src/core/indices/weighted-theil-t";
import { refusalOf } from "./samples";

describe("atkinson", () => {
  it("is 1 less the evenly spread equivalent over the mean", () => {
    // ((√1 + √9) / 2)² = 4 of a mean of 5
    expect(atkinson(weightedSample([1, 9]), 0.5)).toBeCloseTo(0.2, 14);
    // geometric mean 3 of a mean of 5
    expect(atkinson(weightedSample([1, 9]), 1)).toBeCloseTo(0.4, 14);
    // harmonic mean 1.8 of a mean of 5
    expect(atkinson(weightedSample([1, 9]), 2)).toBeCloseTo(0.64, 14);
  });

  it("passes through 1 without a jump, and rises with epsilon", () => {
    const sample = weightedSample([4, 9, 2, 7], [30, 10, 25, 35]);
    [1 + 1e-12, 1 - 1e-12].forEach((epsilon) =>
      expect(atkinson(sample, epsilon)).toBeCloseTo(atkinson(sample, 1), 11),
    );
    const rising = [0.25, 0.5, 1, 2, 5, 20].map((epsilon) => atkinson(sample, epsilon));
    expect([...rising].sort((a, b) => a - b)).toEqual(rising);
  });

  it("is epsilon times Theil T for an epsilon near 0", () => {
    const sample = weightedSample([4, 9, 2, 7], [30, 10, 25, 35]);
    expect(atkinson(sample, 1e-9) / 1e-9).toBeCloseTo(weightedTheilT(sample), 7);
  });

  it("stays below 1 for a large epsilon and values far apart", () => {
    // (½ · 10⁻⁸⁽⁻⁴⁹⁾)^(−1/49) of a mean of ½
    expect(1 - atkinson(weightedSample([1e-8, 1]), 50)).toBeCloseTo(2e-8 * 2 ** (1 / 49), 15);
  });

  it("is 1 with a school at 0 from an epsilon of 1 on, and below 1 before", () => {
    expect(atkinson(weightedSample([0, 9]), 1)).toBe(1);
    expect(atkinson(weightedSample([0, 9]), 2)).toBe(1);
    expect(atkinson(weightedSample([0, 9]), 0.5)).toBeCloseTo(0.5, 14);
  });

  it.each([
    { code: "epsilon-out-of-range", values: [1, 2], epsilon: 0 },
    { code: "epsilon-out-of-range", values: [1, 2], epsilon: Number.NaN },
    { code: "value-negative", values: [-1, 2], epsilon: 1 },
    { code: "mean-not-positive", values: [0, 0], epsilon: 1 },
  ])("refuses with $code", ({ code, values, epsilon }) => {
    expect(refusalOf(() => atkinson(weightedSample(values), epsilon))).toBe(code);
  });
});
