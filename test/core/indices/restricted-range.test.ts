import fc from "fast-check";
import { restrictedRange } from "../../../src/core/indices/restricted-range";
import { valueRange } from "../../../src/core/indices/value-range";
import { aCounty, anySample, givesFiniteOrRefuses, refusalOf, unusableSamples } from "./samples";
import { publishedRatios, publishedSample } from "./worked-example";
import { sampleOfItems, weightedSample } from "../../../src/core/indices/weighted-sample";

describe("restrictedRange", () => {
  it("is the whole range of the published county, whose schools all hold more than 5 % of the pupils", () => {
    expect(restrictedRange(sampleOfItems(publishedSample))).toBe(valueRange(weightedSample(publishedRatios)));
  });

  it("leaves out schools that hold fewer than 5 % of the pupils", () => {
    const county = [
      { value: 1, weight: 4 },
      { value: 6, weight: 48 },
      { value: 10, weight: 44 },
      { value: 99, weight: 4 },
    ];
    expect(restrictedRange(sampleOfItems(county))).toBe(4);
  });

  it("never exceeds the range", () => {
    fc.assert(
      fc.property(aCounty, (county) => {
        expect(restrictedRange(sampleOfItems(county))).toBeLessThanOrEqual(
          valueRange(weightedSample(county.map(({ value }) => value))),
        );
      }),
    );
  });

  it("is 0 for one school", () => {
    expect(restrictedRange(sampleOfItems([{ value: 7, weight: 10 }]))).toBe(0);
  });

  it("gives a finite number or a refusal for any numbers", () => {
    fc.assert(
      fc.property(anySample, (sample) => givesFiniteOrRefuses(() => restrictedRange(sampleOfItems(sample)))),
    );
  });

  it.each(unusableSamples)("refuses with $code", ({ code, sample }) => {
    expect(refusalOf(() => restrictedRange(sampleOfItems(sample)))).toBe(code);
  });
});
