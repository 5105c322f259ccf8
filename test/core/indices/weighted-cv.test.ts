import fc from "fast-check";
import { mean, sampleStandardDeviation, standardDeviation, sum } from "simple-statistics";
import { weightedCv } from "../../../src/core/indices/weighted-cv";
import { weightedMean } from "../../../src/core/indices/weighted-mean";
import { aCounty, anySample, givesFiniteOrRefuses, refusalOf, unusableSamples } from "./samples";
import { publishedRatios as ratios, publishedSample as sample } from "./worked-example";
import { sampleOfItems } from "../../../src/core/indices/weighted-sample";

describe("weightedCv", () => {
  it("reproduces the published worked example, printed 0.52", () => {
    expect(weightedCv(sampleOfItems(sample))).toBeCloseTo(0.5152566298844764, 14);
  });

  // each is computed here from the published numbers, then held against our answer
  it.each([
    {
      variant: "unweighted population deviation over the mean of ratios",
      cv: standardDeviation([...ratios]) / mean([...ratios]),
      known: 0.4887706816,
    },
    {
      variant: "unweighted sample deviation over the mean of ratios",
      cv: sampleStandardDeviation([...ratios]) / mean([...ratios]),
      known: 0.5464622347,
    },
    {
      variant: "weighted deviation around the simple mean, over the simple mean",
      cv: weightedDeviationAround(mean([...ratios])) / mean([...ratios]),
      known: 0.5507143236,
    },
    {
      variant: "weighted deviation around the simple mean, over the county mean",
      cv: weightedDeviationAround(mean([...ratios])) / weightedMean(sampleOfItems(sample)),
      known: 0.5185551274,
    },
    {
      variant: "weighted deviation with n/(n − 1)",
      cv:
        (weightedDeviationAround(weightedMean(sampleOfItems(sample))) * Math.sqrt(5 / 4)) /
        weightedMean(sampleOfItems(sample)),
      known: 0.5760744251,
    },
  ])("is not the $variant", ({ cv, known }) => {
    expect(cv).toBeCloseTo(known, 10);
    expect(Math.abs(weightedCv(sampleOfItems(sample)) - cv)).toBeGreaterThan(0.003);
  });

  it("does not take ratios rounded to two places for the ratios", () => {
    const rounded = sample.map(({ value, weight }) => ({ value: Number(value.toFixed(2)), weight }));
    expect(weightedCv(sampleOfItems(rounded))).toBeCloseTo(0.5151349502, 10);
  });

  it("is 0 for one school, and when every school has the same value", () => {
    expect(weightedCv(sampleOfItems([{ value: 7, weight: 10 }]))).toBe(0);
    fc.assert(
      fc.property(aCounty, (county) => {
        const value = county[0]?.value ?? 1;
        expect(weightedCv(sampleOfItems(county.map(({ weight }) => ({ value, weight }))))).toBe(0);
      }),
    );
  });

  it("does not change with the unit, the order, or the scale of the weights", () => {
    fc.assert(
      fc.property(aCounty, fc.double({ min: 0.001, max: 10_000, noNaN: true }), (county, factor) => {
        const cv = weightedCv(sampleOfItems(county));
        const scaled = county
          .map(({ value, weight }) => ({ value: value * factor, weight: weight * 3 }))
          .reverse();
        expect(weightedCv(sampleOfItems(scaled))).toBeCloseTo(cv, 10);
      }),
    );
  });

  it("counts a school as so many schools of one pupil", () => {
    const small = fc.record({
      value: fc.integer({ min: 1, max: 99 }),
      weight: fc.integer({ min: 1, max: 9 }),
    });
    fc.assert(
      fc.property(fc.array(small, { minLength: 1, maxLength: 9 }), (county) => {
        const pupils = county.flatMap(({ value, weight }) => Array.from({ length: weight }, () => value));
        expect(weightedCv(sampleOfItems(county))).toBeCloseTo(standardDeviation(pupils) / mean(pupils), 12);
      }),
    );
  });

  it("keeps a school whose value is 0", () => {
    const county = [
      { value: 0, weight: 100 },
      { value: 10, weight: 100 },
    ];
    expect(weightedCv(sampleOfItems(county))).toBe(1);
  });

  it("is not held below 1", () => {
    const county = [
      { value: 0, weight: 900 },
      { value: 10, weight: 100 },
    ];
    expect(weightedCv(sampleOfItems(county))).toBeCloseTo(3, 12);
  });

  it("gives a finite number or a refusal for any numbers", () => {
    fc.assert(fc.property(anySample, (any) => givesFiniteOrRefuses(() => weightedCv(sampleOfItems(any)))));
  });

  it.each([
    ...unusableSamples,
    { code: "mean-not-positive", sample: [{ value: 0, weight: 10 }] },
    { code: "mean-not-positive", sample: [{ value: -2, weight: 10 }] },
  ])("refuses with $code", ({ code, sample: unusable }) => {
    expect(refusalOf(() => weightedCv(sampleOfItems(unusable)))).toBe(code);
  });

  it("names the item it refuses", () => {
    const county = [...sample, { value: 3, weight: 0 }];
    expect(() => weightedCv(sampleOfItems(county))).toThrow(
      expect.objectContaining({ params: { index: 5, weight: 0 } }),
    );
  });
});

function weightedDeviationAround(centre: number): number {
  const total = sum(sample.map(({ weight }) => weight));
  return Math.sqrt(sum(sample.map(({ value, weight }) => (weight / total) * (value - centre) ** 2)));
}
