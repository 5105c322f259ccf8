import fc from "fast-check";
import { sampleOfItems, weightedSample } from "../../../src/core/indices/weighted-sample";
import { weightedGini } from "../../../src/core/indices/weighted-gini";
import { wolfson } from "../../../src/core/indices/wolfson";
import { aCounty, refusalOf } from "./samples";

describe("wolfson", () => {
  it("takes twice the bottom half's want less the Gini coefficient, in units of the median", () => {
    // 1, 2, 4, 5: the lower half has 3/12, Gini 7/24, mean and median 3
    expect(wolfson(weightedSample([1, 2, 4, 5]))).toBeCloseTo(2 * (2 * (1 / 2 - 1 / 4) - 7 / 24), 12);
  });

  it("gives with factor 1 what the Python package inequality of PySAL prints for its examples", () => {
    const incomes = weightedSample([20, 25, 27, 30, 35, 45, 60, 75, 80, 120]);
    expect(wolfson(incomes, 1)).toBeCloseTo(0.20125, 12);
    expect(wolfson(weightedSample([6, 6, 8, 8, 10, 10, 12, 12]), 1)).toBeCloseTo(1 / 12, 12);
    expect(wolfson(incomes)).toBeCloseTo(0.4025, 12);
  });

  it("rises when schools of one side draw together, though the Gini coefficient falls", () => {
    const apart = weightedSample([1, 3, 7, 9]);
    const together = weightedSample([2, 2, 8, 8]);
    expect(weightedGini(together)).toBeLessThan(weightedGini(apart));
    expect(wolfson(together)).toBeGreaterThan(wolfson(apart));
  });

  it("is 0 for one school and when all have the same, 1 when half have nothing and half the same", () => {
    expect(wolfson(weightedSample([7], [10]))).toBe(0);
    expect(wolfson(weightedSample([0.1, 0.1, 0.1], [3, 10, 7]))).toBe(0);
    expect(wolfson(weightedSample([0, 0, 7, 7]))).toBe(1);
  });

  it("is 0 or more, and does not change with unit, order or a school's being written twice", () => {
    fc.assert(
      fc.property(aCounty, (county) => {
        const index = wolfson(sampleOfItems(county));
        const inCents = county.map(({ value, weight }) => ({ value: value * 100, weight }));
        expect(index).toBeGreaterThanOrEqual(0);
        expect(wolfson(sampleOfItems(inCents))).toBeCloseTo(index, 8);
        expect(wolfson(sampleOfItems([...county].reverse()))).toBeCloseTo(index, 8);
        expect(wolfson(sampleOfItems([...county, ...county]))).toBeCloseTo(index, 8);
      }),
    );
  });

  it.each([
    { code: "value-negative", values: [-1, 5] },
    { code: "median-not-positive", values: [0, 0, 5] },
  ])("refuses with $code", ({ code, values }) => {
    expect(refusalOf(() => wolfson(weightedSample(values)))).toBe(code);
  });
});
