import fc from "fast-check";
import { mean, sampleStandardDeviation } from "simple-statistics";
import { sampleCv } from "../../../src/core/indices/sample-cv";
import { aCounty, givesFiniteOrRefuses, refusalOf } from "./samples";
import { publishedRatios } from "./worked-example";
import { weightedSample } from "../../../src/core/indices/weighted-sample";

describe("sampleCv", () => {
  it("gives what the R package REAT documents for its sample", () => {
    // https://rdocumentation.org/packages/REAT/versions/3.0.3/topics/theil
    expect(sampleCv(weightedSample([10, 10, 10, 20, 50]))).toBeCloseTo(0.8660254038, 10);
  });

  it("is the n − 1 variant of the published county", () => {
    expect(sampleCv(weightedSample(publishedRatios))).toBeCloseTo(0.5464622347, 10);
  });

  it("agrees with another implementation", () => {
    fc.assert(
      fc.property(
        aCounty.filter(({ length }) => length > 1),
        (county) => {
          const values = county.map(({ value }) => value);
          expect(sampleCv(weightedSample(values))).toBeCloseTo(
            sampleStandardDeviation(values) / mean(values),
            10,
          );
        },
      ),
    );
  });

  it("is 0 for two schools of the same value", () => {
    expect(sampleCv(weightedSample([0.1, 0.1]))).toBe(0);
  });

  it("gives a finite number or a refusal for any numbers", () => {
    fc.assert(
      fc.property(fc.array(fc.double()), (values) =>
        givesFiniteOrRefuses(() => sampleCv(weightedSample(values))),
      ),
    );
  });

  it.each([
    { code: "sample-empty", values: [] },
    { code: "sample-too-small", values: [3] },
    { code: "value-not-finite", values: [3, Infinity] },
    { code: "mean-not-positive", values: [0, 0] },
    { code: "result-out-of-range", values: [-1.7e308, 1.7e308] },
  ])("refuses with $code", ({ code, values }) => {
    expect(refusalOf(() => sampleCv(weightedSample(values)))).toBe(code);
  });
});
