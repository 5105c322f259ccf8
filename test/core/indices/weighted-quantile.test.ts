import fc from "fast-check";
import { weightedQuantile } from "../../../src/core/indices/weighted-quantile";
import type { WeightedValue } from "../../../src/core/indices/weighted-value";
import { anySample, givesFiniteOrRefuses, refusalOf, unusableSamples } from "./samples";
import { publishedSample } from "./worked-example";
import { sampleOfItems } from "../../../src/core/indices/weighted-sample";

const smallCounty = fc.array(
  fc.record({ value: fc.integer({ min: 1, max: 50 }), weight: fc.integer({ min: 1, max: 30 }) }),
  { minLength: 1, maxLength: 12 },
);

describe("weightedQuantile", () => {
  it("puts the median pupil of the published county at 6.2 books", () => {
    expect(weightedQuantile(sampleOfItems(publishedSample), 0.5)).toBe(6.2);
  });

  it("equals type 2 over one value a pupil", () => {
    fc.assert(
      fc.property(smallCounty, fc.integer({ min: 0, max: 100 }), (county, percent) => {
        expect(weightedQuantile(sampleOfItems(county), percent / 100)).toBe(typeTwo(county, percent));
      }),
      { numRuns: 500 },
    );
  });

  it("is the mean of two schools when the share falls between them", () => {
    const county = [
      { value: 9, weight: 5 },
      { value: 3, weight: 95 },
    ];
    expect(weightedQuantile(sampleOfItems(county), 0.95)).toBe(6);
    expect(weightedQuantile(sampleOfItems(county), 0.94)).toBe(3);
    expect(weightedQuantile(sampleOfItems(county), 0.96)).toBe(9);
  });

  it("runs from the smallest value to the largest", () => {
    expect(weightedQuantile(sampleOfItems(publishedSample), 0)).toBe(160 / 76);
    expect(weightedQuantile(sampleOfItems(publishedSample), 1)).toBe(935 / 89);
  });

  it("gives a finite number or a refusal for any numbers", () => {
    fc.assert(
      fc.property(anySample, fc.double(), (sample, share) =>
        givesFiniteOrRefuses(() => weightedQuantile(sampleOfItems(sample), share)),
      ),
    );
  });

  it.each(unusableSamples.filter(({ code }) => code !== "result-out-of-range"))(
    "refuses with $code",
    ({ code, sample }) => {
      expect(refusalOf(() => weightedQuantile(sampleOfItems(sample), 0.5))).toBe(code);
    },
  );

  it.each([-0.01, 1.01, Number.NaN])("refuses the share %p", (share) => {
    expect(refusalOf(() => weightedQuantile(sampleOfItems(publishedSample), share))).toBe(
      "share-out-of-range",
    );
  });
});

/** Quantile type 2 over one value a pupil, in whole numbers throughout. */
function typeTwo(county: readonly WeightedValue[], percent: number): number {
  const pupils = county
    .flatMap(({ value, weight }) => Array.from({ length: weight }, () => value))
    .sort((a, b) => a - b);
  const scaled = pupils.length * percent;
  const whole = Math.floor(scaled / 100);
  const at = (index: number) => pupils[Math.min(Math.max(index, 0), pupils.length - 1)] ?? 0;
  return scaled % 100 === 0 ? (at(whole - 1) + at(whole)) / 2 : at(whole);
}
