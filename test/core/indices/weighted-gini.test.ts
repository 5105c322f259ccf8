import fc from "fast-check";
import { weightedGini } from "../../../src/core/indices/weighted-gini";
import type { WeightedValue } from "../../../src/core/indices/weighted-value";
import { aCounty, anySample, givesFiniteOrRefuses, refusalOf, unusableSamples } from "./samples";
import { publishedSample } from "./worked-example";
import { sampleOfItems } from "../../../src/core/indices/weighted-sample";

const onceEach = (...values: number[]): WeightedValue[] => values.map((value) => ({ value, weight: 1 }));

describe("weightedGini", () => {
  it("gives what the R packages ineq and REAT give for their samples", () => {
    const ineq = onceEach(541, 1463, 2445, 3438, 4437, 5401, 6392, 8304, 11904, 22261);
    expect(weightedGini(sampleOfItems(ineq))).toBeCloseTo(0.4620911303, 10);
    // https://rdocumentation.org/packages/REAT/versions/3.0.3/topics/theil
    expect(weightedGini(sampleOfItems(onceEach(10, 10, 10, 20, 50)))).toBeCloseTo(0.36, 12);
  });

  it("agrees with the trapezoid form on the published county and on any other", () => {
    expect(weightedGini(sampleOfItems(publishedSample))).toBeCloseTo(0.2883771892, 10);
    fc.assert(
      fc.property(aCounty, (county) => {
        expect(weightedGini(sampleOfItems(county))).toBeCloseTo(trapezoidGini(county), 10);
      }),
    );
  });

  it("is 0 for one school, and when every school has the same value", () => {
    expect(weightedGini(sampleOfItems([{ value: 7, weight: 10 }]))).toBe(0);
    expect(weightedGini(sampleOfItems(publishedSample.map(({ weight }) => ({ value: 0.1, weight }))))).toBe(
      0,
    );
  });

  it("gives a finite number or a refusal for any numbers", () => {
    fc.assert(
      fc.property(anySample, (sample) => givesFiniteOrRefuses(() => weightedGini(sampleOfItems(sample)))),
    );
  });

  it.each([
    ...unusableSamples,
    { code: "value-negative", sample: onceEach(-1, 5) },
    { code: "mean-not-positive", sample: onceEach(0, 0) },
  ])("refuses with $code", ({ code, sample }) => {
    expect(refusalOf(() => weightedGini(sampleOfItems(sample)))).toBe(code);
  });
});

function trapezoidGini(sample: readonly WeightedValue[]): number {
  const ordered = [...sample].sort((a, b) => a.value - b.value);
  const pupils = ordered.reduce((total, { weight }) => total + weight, 0);
  const amount = ordered.reduce((total, { value, weight }) => total + value * weight, 0);
  let reached = 0;
  return ordered.reduce((gini, { value, weight }) => {
    const share = (value * weight) / amount;
    reached += share;
    return gini - (weight / pupils) * (2 * reached - share);
  }, 1);
}
