import fc from "fast-check";
import { decomposeVariance } from "../../../src/core/indices/decompose-variance";
import { sampleOfItems, weightedSample } from "../../../src/core/indices/weighted-sample";
import { weightedStandardDeviation } from "../../../src/core/indices/weighted-standard-deviation";
import { aGroupedCounty } from "./grouped-county";
import { refusalOf } from "./samples";

describe("decomposeVariance", () => {
  it("finds 4 between and 6.5 within in a county reckoned by hand", () => {
    const { total, between, within, overlap, groups } = decomposeVariance(weightedSample([3, 7, 6, 12]), [
      "a",
      "a",
      "b",
      "b",
    ]);
    // means 5 and 9 about 7, variances 4 and 9
    expect([total, between, within, overlap]).toEqual([10.5, 4, 6.5, null]);
    expect(groups.map(({ index, contribution }) => [index, contribution])).toEqual([
      [4, 2],
      [9, 4.5],
    ]);
  });

  it("adds up to the squared standard deviation", () => {
    fc.assert(
      fc.property(aGroupedCounty, ({ county, groups }) => {
        const sample = sampleOfItems(county);
        const { total, between, within, residual } = decomposeVariance(sample, groups);
        expect(total).toBeCloseTo(weightedStandardDeviation(sample) ** 2, 6);
        expect(Math.abs(residual)).toBeLessThanOrEqual(1e-12 * Math.max(1, total));
        expect(Math.min(between, within)).toBeGreaterThanOrEqual(0);
      }),
    );
  });

  it.each([
    { code: "mean-not-positive", values: [0, 0], groups: ["a", "b"] },
    { code: "pairs-differ", values: [1, 2], groups: ["a"] },
    { code: "result-out-of-range", values: [1e200, 3e200], groups: ["a", "b"] },
  ])("refuses with $code", ({ code, values, groups }) => {
    expect(refusalOf(() => decomposeVariance(weightedSample(values), groups))).toBe(code);
  });
});
