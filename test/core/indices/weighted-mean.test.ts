import fc from "fast-check";
import { weightedMean } from "../../../src/core/indices/weighted-mean";
import { aCounty, anySample, givesFiniteOrRefuses, refusalOf, unusableSamples } from "./samples";
import { publishedSample } from "./worked-example";
import { sampleOfItems } from "../../../src/core/indices/weighted-sample";

describe("weightedMean", () => {
  it("is the county total over county pupils of the published example", () => {
    expect(weightedMean(sampleOfItems(publishedSample))).toBeCloseTo(1913 / 302, 14);
  });

  it("is exactly the value when all schools have it", () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), aCounty, (value, county) => {
        expect(weightedMean(sampleOfItems(county.map(({ weight }) => ({ value, weight }))))).toBe(value + 0);
      }),
    );
  });

  it("lies between the smallest and the largest value", () => {
    fc.assert(
      fc.property(aCounty, (county) => {
        const values = county.map(({ value }) => value);
        const mean = weightedMean(sampleOfItems(county));
        expect(mean).toBeGreaterThanOrEqual(Math.min(...values) * (1 - 1e-12));
        expect(mean).toBeLessThanOrEqual(Math.max(...values) * (1 + 1e-12));
      }),
    );
  });

  it("gives a finite number or a refusal for any numbers", () => {
    fc.assert(
      fc.property(anySample, (sample) => givesFiniteOrRefuses(() => weightedMean(sampleOfItems(sample)))),
    );
  });

  it.each(unusableSamples)("refuses with $code", ({ code, sample }) => {
    expect(refusalOf(() => weightedMean(sampleOfItems(sample)))).toBe(code);
  });
});
