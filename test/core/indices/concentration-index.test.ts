import fc from "fast-check";
import { concentrationIndex } from "../../../src/core/indices/concentration-index";
import { weightedGini } from "../../../src/core/indices/weighted-gini";
import { sampleOfItems, weightedSample } from "../../../src/core/indices/weighted-sample";
import { aCounty, refusalOf } from "./samples";

const ranked = aCounty.chain((county) =>
  fc.tuple(
    fc.constant(county),
    fc.array(fc.integer({ min: 0, max: 9 }), { minLength: county.length, maxLength: county.length }),
  ),
);

describe("concentrationIndex", () => {
  it("gives the convenient covariance of the World Bank's handbook: 2 cov(v, R) / v̄", () => {
    // O'Donnell et al. 2008, Analyzing Health Equity Using Household Survey Data, equation 8.3; ranks 1/8 … 7/8
    const [mean, covariance] = [5, (2 * -3 + 3 * -1 + 7 * 1 + 8 * 3) / 8 / 4];
    expect(concentrationIndex(weightedSample([3, 8, 2, 7]), [20, 90, 10, 30])).toBeCloseTo(
      (2 * covariance) / mean,
      14,
    );
  });

  it("is the Gini coefficient when schools are ranked by their values, its opposite when ranked against them", () => {
    fc.assert(
      fc.property(aCounty, (county) => {
        const sample = sampleOfItems(county);
        expect(concentrationIndex(sample, sample.values)).toBeCloseTo(weightedGini(sample), 10);
        const against = sample.values.map((value) => -value);
        expect(concentrationIndex(sample, against)).toBeCloseTo(-weightedGini(sample), 10);
      }),
    );
  });

  it("lies between −1 and 1 and within the Gini coefficient", () => {
    fc.assert(
      fc.property(ranked, ([county, ranks]) => {
        const sample = sampleOfItems(county);
        expect(Math.abs(concentrationIndex(sample, ranks))).toBeLessThanOrEqual(weightedGini(sample) + 1e-12);
      }),
    );
  });

  it("does not change with the order of rows, the unit, a school's being written twice or how far ranks lie apart", () => {
    fc.assert(
      fc.property(ranked, ([county, ranks]) => {
        const index = concentrationIndex(sampleOfItems(county), ranks);
        const inCents = county.map(({ value, weight }) => ({ value: value * 100, weight }));
        const steep = ranks.map((rank) => 10 ** rank);
        const reversed = sampleOfItems([...county].reverse());
        expect(concentrationIndex(reversed, [...ranks].reverse())).toBeCloseTo(index, 10);
        expect(concentrationIndex(sampleOfItems(inCents), steep)).toBeCloseTo(index, 10);
        const twice = sampleOfItems([...county, ...county]);
        expect(concentrationIndex(twice, [...ranks, ...ranks])).toBeCloseTo(index, 10);
      }),
    );
  });

  it("is 0 for one school, when all have the same and when all rank alike", () => {
    expect(concentrationIndex(weightedSample([7], [10]), [3])).toBe(0);
    expect(concentrationIndex(weightedSample([7, 7, 7], [10, 3, 5]), [1, 2, 3])).toBe(0);
    expect(concentrationIndex(weightedSample([2, 9, 4], [10, 10, 7]), [5, 5, 5])).toBeCloseTo(0, 15);
  });

  it.each([
    { code: "pairs-differ", values: [1, 2], ranking: [1] },
    { code: "value-negative", values: [-1, 2], ranking: [1, 2] },
    { code: "mean-not-positive", values: [0, 0], ranking: [1, 2] },
  ])("refuses with $code", ({ code, values, ranking }) => {
    expect(refusalOf(() => concentrationIndex(weightedSample(values), ranking))).toBe(code);
  });
});
