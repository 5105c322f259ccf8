import fc from "fast-check";
import { lowerHalf, upperHalf } from "../../../src/core/indices/halves";
import { sampleOfItems, weightedSample } from "../../../src/core/indices/weighted-sample";
import { aCounty } from "./samples";

const total = (numbers: ArrayLike<number>) => Array.from(numbers).reduce((sum, one) => sum + one, 0);

describe("halves", () => {
  it("split the school that holds the median pupil", () => {
    const county = weightedSample([6, 2, 9], [30, 10, 20]);
    expect(Array.from(lowerHalf(county).values)).toEqual([2, 6]);
    expect(Array.from(lowerHalf(county).weights)).toEqual([10, 20]);
    expect(Array.from(upperHalf(county).values)).toEqual([9, 6]);
    expect(Array.from(upperHalf(county).weights)).toEqual([20, 10]);
  });

  it("split no school where the halves meet between two, even when shares of pupils are no round numbers", () => {
    const county = weightedSample([1, 2, 3, 4], [0.1, 0.2, 0.1, 0.2]);
    expect(lowerHalf(county).values).toHaveLength(2);
    expect(upperHalf(county).values).toHaveLength(2);
  });

  it("weigh one half of the whole each and keep what schools have", () => {
    fc.assert(
      fc.property(aCounty, (county) => {
        const sample = sampleOfItems(county);
        const [lower, upper] = [lowerHalf(sample), upperHalf(sample)];
        const half = total(sample.weights) / 2;
        expect(total(lower.weights)).toBeCloseTo(half, 8);
        expect(total(upper.weights)).toBeCloseTo(half, 8);
        expect(Math.max(...lower.values)).toBeLessThanOrEqual(Math.min(...upper.values));
      }),
    );
  });
});
