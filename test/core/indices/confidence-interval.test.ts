import fc from "fast-check";
import {
  confidenceInterval,
  defaultIntervalOptions,
  type IntervalMethod,
} from "../../../src/core/indices/confidence-interval";
import { randomNumbers } from "../../../src/core/indices/random-numbers";
import { sampleCv } from "../../../src/core/indices/sample-cv";
import { weightedCv } from "../../../src/core/indices/weighted-cv";
import { weightedGini } from "../../../src/core/indices/weighted-gini";
import { weightedMean } from "../../../src/core/indices/weighted-mean";
import { sampleOfItems, weightedSample } from "../../../src/core/indices/weighted-sample";
import { aCounty, refusalOf } from "./samples";

const methods: readonly IntervalMethod[] = ["bootstrap-percentile", "bootstrap-bca", "jackknife"];

/** The example of the R package cvcqv, https://github.com/MaaniBeigy/cvcqv. */
const twenty = weightedSample([
  0.2, 0.5, 1.1, 1.4, 1.8, 2.3, 2.5, 2.7, 3.5, 4.4, 4.6, 5.4, 5.4, 5.7, 5.8, 5.9, 6.0, 6.6, 7.1, 7.9,
]);

describe("confidenceInterval", () => {
  it.each([
    { method: "bootstrap-percentile", lower: 0.38879, upper: 0.79174 },
    { method: "bootstrap-bca", lower: 0.40807, upper: 0.82297 },
  ] as const)("comes near what R's boot prints for 20 values with $method", ({ method, lower, upper }) => {
    const options = { ...defaultIntervalOptions, method, resamples: 20_000 };
    const ends = confidenceInterval(twenty, sampleCv, options);
    // R drew 1,000 other resamples
    expect(ends.lower).toBeCloseTo(lower, 1);
    expect(ends.upper).toBeCloseTo(upper, 1);
  });

  it("is the mean and its standard error by the jackknife", () => {
    const [mean, deviation] = [6, Math.sqrt(((6 - 6) ** 2 + (10 - 6) ** 2 + (2 - 6) ** 2) / 2)];
    const reach = (1.959963984540054 * deviation) / Math.sqrt(3);
    const ends = confidenceInterval(weightedSample([6, 10, 2]), weightedMean, {
      ...defaultIntervalOptions,
      method: "jackknife",
    });
    expect(ends.lower).toBeCloseTo(mean - reach, 11);
    expect(ends.upper).toBeCloseTo(mean + reach, 11);
  });

  it("holds the mean it comes from in about 95 of 100 samples", () => {
    const next = randomNumbers(20);
    const held = methods.map((method) => {
      let count = 0;
      for (let trial = 0; trial < 100; trial++) {
        const sample = weightedSample(Array.from({ length: 40 }, next));
        const { lower, upper } = confidenceInterval(sample, weightedMean, {
          ...defaultIntervalOptions,
          method,
          resamples: 200,
          seed: trial,
        });
        count += lower <= 0.5 && upper >= 0.5 ? 1 : 0;
      }
      return count;
    });
    held.forEach((count) => {
      expect(count).toBeGreaterThanOrEqual(88);
      expect(count).toBeLessThanOrEqual(99);
    });
  });

  it("is the same whenever the seed is, and in any order of rows", () => {
    fc.assert(
      fc.property(aCounty, fc.constantFrom(...methods), (county, method) => {
        fc.pre(county.length > 4);
        const options = { ...defaultIntervalOptions, method, resamples: 100, seed: 5 };
        const endsOf = (items: typeof county) => {
          try {
            return confidenceInterval(sampleOfItems(items), weightedGini, options);
          } catch (error) {
            return error;
          }
        };
        expect(endsOf([...county].reverse())).toEqual(endsOf(county));
      }),
      { numRuns: 60 },
    );
  });

  it("closes on the figure itself when all schools are alike", () => {
    methods.forEach((method) => {
      const options = { ...defaultIntervalOptions, method };
      expect(confidenceInterval(weightedSample([7, 7, 7]), weightedGini, options)).toEqual({
        lower: 0,
        upper: 0,
      });
    });
  });

  it.each([
    { code: "level-out-of-range", options: { level: 0.4 } },
    { code: "seed-invalid", options: { seed: -1 } },
    { code: "seed-invalid", options: { seed: 1.5 } },
    { code: "resamples-out-of-range", options: { resamples: 99 } },
    { code: "resamples-out-of-range", options: { resamples: 20_001 } },
  ])("refuses $options with $code", ({ code, options }) => {
    expect(
      refusalOf(() => confidenceInterval(twenty, weightedMean, { ...defaultIntervalOptions, ...options })),
    ).toBe(code);
  });

  it.each([
    { code: "interval-needs-schools", values: [7], measure: weightedMean },
    { code: "resamples-refused", values: [0, 0, 0, 5], measure: weightedCv },
    {
      code: "bca-undefined",
      values: [1, 2, 3, 4],
      measure: ({ values }: { values: Float64Array }) => Math.min(...values),
    },
    { code: "mean-not-positive", values: [0, 0], measure: weightedCv },
    {
      code: "interval-too-much-work",
      values: Array.from({ length: 30_000 }, (_, index) => index),
      measure: weightedMean,
    },
  ])("refuses with $code", ({ code, values, measure }) => {
    expect(refusalOf(() => confidenceInterval(weightedSample(values), measure))).toBe(code);
  });
});
