import fc from "fast-check";
import { federalRangeRatio } from "../../../src/core/indices/federal-range-ratio";
import { aCounty, anySample, givesFiniteOrRefuses, refusalOf, unusableSamples } from "./samples";
import { publishedSample } from "./worked-example";
import { sampleOfItems } from "../../../src/core/indices/weighted-sample";

describe("federalRangeRatio", () => {
  it("is the gap ratio less 1 in the published county, whose extremes are its percentiles", () => {
    expect(federalRangeRatio(sampleOfItems(publishedSample))).toBeCloseTo(4.9901685393 - 1, 10);
  });

  it("does not change with the unit", () => {
    fc.assert(
      fc.property(aCounty, (county) => {
        const perHundred = county.map(({ value, weight }) => ({ value: value * 100, weight }));
        expect(federalRangeRatio(sampleOfItems(perHundred))).toBeCloseTo(
          federalRangeRatio(sampleOfItems(county)),
          6,
        );
      }),
    );
  });

  it("is 0 for one school", () => {
    expect(federalRangeRatio(sampleOfItems([{ value: 7, weight: 10 }]))).toBe(0);
  });

  it("gives a finite number or a refusal for any numbers", () => {
    fc.assert(
      fc.property(anySample, (sample) =>
        givesFiniteOrRefuses(() => federalRangeRatio(sampleOfItems(sample))),
      ),
    );
  });

  it.each([
    ...unusableSamples.filter(({ code }) => code !== "result-out-of-range"),
    { code: "low-percentile-not-positive", sample: [{ value: 0, weight: 10 }] },
    {
      code: "result-out-of-range",
      sample: [
        { value: 1e-300, weight: 1 },
        { value: 1e300, weight: 1 },
      ],
    },
  ])("refuses with $code", ({ code, sample }) => {
    expect(refusalOf(() => federalRangeRatio(sampleOfItems(sample)))).toBe(code);
  });
});
