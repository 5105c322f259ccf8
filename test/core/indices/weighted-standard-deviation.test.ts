import fc from "fast-check";
import { standardDeviation } from "simple-statistics";
import { weightedStandardDeviation } from "../../../src/core/indices/weighted-standard-deviation";
import { aCounty, anySample, givesFiniteOrRefuses, refusalOf, unusableSamples } from "./samples";
import { publishedSample } from "./worked-example";
import { sampleOfItems } from "../../../src/core/indices/weighted-sample";

describe("weightedStandardDeviation", () => {
  it("reproduces the published example, printed 3.26", () => {
    expect(weightedStandardDeviation(sampleOfItems(publishedSample))).toBeCloseTo(3.2638607052, 10);
  });

  it("equals the plain population form when every weight is the same", () => {
    fc.assert(
      fc.property(aCounty, (county) => {
        const values = county.map(({ value }) => value);
        const ours = weightedStandardDeviation(sampleOfItems(values.map((value) => ({ value, weight: 17 }))));
        expect(ours).toBeCloseTo(standardDeviation(values), 6);
      }),
    );
  });

  it("grows with the unit", () => {
    fc.assert(
      fc.property(aCounty, (county) => {
        const inHundredths = county.map(({ value, weight }) => ({ value: value * 100, weight }));
        const ratio =
          weightedStandardDeviation(sampleOfItems(inHundredths)) -
          100 * weightedStandardDeviation(sampleOfItems(county));
        expect(Math.abs(ratio)).toBeLessThan(1e-4);
      }),
    );
  });

  it("keeps very small and very large spreads", () => {
    const twoSchools = (low: number, high: number) => [
      { value: low, weight: 1 },
      { value: high, weight: 1 },
    ];
    expect(weightedStandardDeviation(sampleOfItems(twoSchools(1e-200, 3e-200))) / 1e-200).toBeCloseTo(1, 12);
    expect(weightedStandardDeviation(sampleOfItems(twoSchools(1e200, 3e200))) / 1e200).toBeCloseTo(1, 12);
  });

  it("gives a finite number or a refusal for any numbers", () => {
    fc.assert(
      fc.property(anySample, (sample) =>
        givesFiniteOrRefuses(() => weightedStandardDeviation(sampleOfItems(sample))),
      ),
    );
  });

  it.each(unusableSamples)("refuses with $code", ({ code, sample }) => {
    expect(refusalOf(() => weightedStandardDeviation(sampleOfItems(sample)))).toBe(code);
  });
});
