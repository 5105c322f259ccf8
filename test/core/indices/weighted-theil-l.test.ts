import fc from "fast-check";
import { weightedTheilL } from "../../../src/core/indices/weighted-theil-l";
import type { WeightedValue } from "../../../src/core/indices/weighted-value";
import { aCounty, anySample, givesFiniteOrRefuses, refusalOf, unusableSamples } from "./samples";
import { publishedSample } from "./worked-example";
import { sampleOfItems } from "../../../src/core/indices/weighted-sample";

const onceEach = (...values: number[]): WeightedValue[] => values.map((value) => ({ value, weight: 1 }));

describe("weightedTheilL", () => {
  it("gives what the R package REAT documents for its sample", () => {
    // https://rdocumentation.org/packages/REAT/versions/3.0.3/topics/theil
    const theilL = weightedTheilL(sampleOfItems(onceEach(10, 10, 10, 20, 50)));
    expect(theilL).toBeCloseTo(0.2326302, 7);
    expect(theilL).toBeCloseTo(Math.log(3.2) / 5, 14);
  });

  it("is 0.1710 in the published county", () => {
    expect(weightedTheilL(sampleOfItems(publishedSample))).toBeCloseTo(0.1710371454, 10);
  });

  it("does not change with the unit, and is never below 0", () => {
    fc.assert(
      fc.property(aCounty, (county) => {
        const perHundred = county.map(({ value, weight }) => ({ value: value * 100, weight }));
        expect(weightedTheilL(sampleOfItems(perHundred))).toBeCloseTo(
          weightedTheilL(sampleOfItems(county)),
          10,
        );
        expect(weightedTheilL(sampleOfItems(county))).toBeGreaterThanOrEqual(0);
      }),
    );
  });

  it("is 0 when every school has the same value", () => {
    expect(weightedTheilL(sampleOfItems(onceEach(0.1, 0.1, 0.1)))).toBe(0);
  });

  it("gives a finite number or a refusal for any numbers", () => {
    fc.assert(
      fc.property(anySample, (sample) => givesFiniteOrRefuses(() => weightedTheilL(sampleOfItems(sample)))),
    );
  });

  it.each([
    ...unusableSamples.filter(({ code }) => code !== "result-out-of-range"),
    { code: "value-not-positive", sample: onceEach(0, 4) },
  ])("refuses with $code", ({ code, sample }) => {
    expect(refusalOf(() => weightedTheilL(sampleOfItems(sample)))).toBe(code);
  });
});
