import fc from "fast-check";
import { weightedMean } from "../../../src/core/indices/weighted-mean";
import { weightedTheilT } from "../../../src/core/indices/weighted-theil-t";
import type { WeightedValue } from "../../../src/core/indices/weighted-value";
import { aCounty, anySample, givesFiniteOrRefuses, refusalOf, unusableSamples } from "./samples";
import { publishedSample } from "./worked-example";
import { sampleOfItems } from "../../../src/core/indices/weighted-sample";

const onceEach = (...values: number[]): WeightedValue[] => values.map((value) => ({ value, weight: 1 }));

describe("weightedTheilT", () => {
  it("is 0.1436 in the published county", () => {
    expect(weightedTheilT(sampleOfItems(publishedSample))).toBeCloseTo(0.1436295548, 10);
    expect(weightedTheilT(sampleOfItems(onceEach(10, 10, 10, 20, 50)))).toBeCloseTo(0.2502012118, 10);
  });

  it("splits into what lies within two groups and what lies between them", () => {
    const groups = [
      publishedSample.filter((_, i) => i % 2 === 0),
      publishedSample.filter((_, i) => i % 2 === 1),
    ];
    const parts = groups.map((group) => {
      const share = amountOf(group) / amountOf(publishedSample);
      const ratio = weightedMean(sampleOfItems(group)) / weightedMean(sampleOfItems(publishedSample));
      return { within: share * weightedTheilT(sampleOfItems(group)), between: share * Math.log(ratio) };
    });
    const within = parts.reduce((total, part) => total + part.within, 0);
    const between = parts.reduce((total, part) => total + part.between, 0);
    expect(within).toBeCloseTo(0.0268081247, 10);
    expect(within + between).toBeCloseTo(weightedTheilT(sampleOfItems(publishedSample)), 12);
  });

  it("does not change with the unit", () => {
    fc.assert(
      fc.property(aCounty, (county) => {
        const perHundred = county.map(({ value, weight }) => ({ value: value * 100, weight }));
        expect(weightedTheilT(sampleOfItems(perHundred))).toBeCloseTo(
          weightedTheilT(sampleOfItems(county)),
          10,
        );
      }),
    );
  });

  it("is 0 when every school has the same value, and takes a school that has nothing", () => {
    expect(weightedTheilT(sampleOfItems(onceEach(0.1, 0.1, 0.1)))).toBe(0);
    expect(weightedTheilT(sampleOfItems(onceEach(0, 4)))).toBeCloseTo(Math.log(2), 14);
  });

  it("gives a finite number or a refusal for any numbers", () => {
    fc.assert(
      fc.property(anySample, (sample) => givesFiniteOrRefuses(() => weightedTheilT(sampleOfItems(sample)))),
    );
  });

  it.each([
    ...unusableSamples,
    { code: "value-negative", sample: onceEach(-1, 5) },
    { code: "mean-not-positive", sample: onceEach(0, 0) },
  ])("refuses with $code", ({ code, sample }) => {
    expect(refusalOf(() => weightedTheilT(sampleOfItems(sample)))).toBe(code);
  });
});

function amountOf(sample: readonly WeightedValue[]): number {
  return sample.reduce((total, { value, weight }) => total + value * weight, 0);
}
