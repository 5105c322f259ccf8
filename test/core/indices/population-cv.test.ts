import fc from "fast-check";
import { mean, standardDeviation } from "simple-statistics";
import { populationCv } from "../../../src/core/indices/population-cv";
import { aCounty, givesFiniteOrRefuses, refusalOf } from "./samples";
import { publishedRatios } from "./worked-example";
import { weightedSample } from "../../../src/core/indices/weighted-sample";

describe("populationCv", () => {
  it("gives what the R package REAT documents for its sample", () => {
    // https://rdocumentation.org/packages/REAT/versions/3.0.3/topics/theil
    expect(populationCv(weightedSample([10, 10, 10, 20, 50]))).toBeCloseTo(0.7745966692, 10);
  });

  it("is the unweighted variant of the published county", () => {
    expect(populationCv(weightedSample(publishedRatios))).toBeCloseTo(0.4887706816, 10);
  });

  it("agrees with another implementation", () => {
    fc.assert(
      fc.property(aCounty, (county) => {
        const values = county.map(({ value }) => value);
        expect(populationCv(weightedSample(values))).toBeCloseTo(
          standardDeviation(values) / mean(values),
          10,
        );
      }),
    );
  });

  it("is 0 for one school", () => {
    expect(populationCv(weightedSample([0.1]))).toBe(0);
  });

  it("gives a finite number or a refusal for any numbers", () => {
    fc.assert(
      fc.property(fc.array(fc.double()), (values) =>
        givesFiniteOrRefuses(() => populationCv(weightedSample(values))),
      ),
    );
  });

  it.each([
    { code: "sample-empty", values: [] },
    { code: "value-not-finite", values: [3, Number.NaN] },
    { code: "mean-not-positive", values: [0, 0] },
    { code: "result-out-of-range", values: [-1.7e308, 1.7e308] },
  ])("refuses with $code", ({ code, values }) => {
    expect(refusalOf(() => populationCv(weightedSample(values)))).toBe(code);
  });
});
