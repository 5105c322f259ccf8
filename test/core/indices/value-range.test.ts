import fc from "fast-check";
import { valueRange } from "../../../src/core/indices/value-range";
import { aCounty, givesFiniteOrRefuses, refusalOf } from "./samples";
import { publishedRatios } from "./worked-example";
import { weightedSample } from "../../../src/core/indices/weighted-sample";

describe("valueRange", () => {
  it("is 8.40 books per pupil in the published county", () => {
    expect(valueRange(weightedSample(publishedRatios))).toBeCloseTo(8.4003548196, 10);
  });

  it("does not change when every value grows by as much", () => {
    fc.assert(
      fc.property(aCounty, (county) => {
        const values = county.map(({ value }) => value);
        expect(valueRange(weightedSample(values.map((value) => value + 50)))).toBeCloseTo(
          valueRange(weightedSample(values)),
          9,
        );
      }),
    );
  });

  it("is 0 for one school, and takes zeros and negative values", () => {
    expect(valueRange(weightedSample([7]))).toBe(0);
    expect(valueRange(weightedSample([-2, 0, 3]))).toBe(5);
  });

  it("gives a finite number or a refusal for any numbers", () => {
    fc.assert(
      fc.property(fc.array(fc.double()), (values) =>
        givesFiniteOrRefuses(() => valueRange(weightedSample(values))),
      ),
    );
  });

  it.each([
    { code: "sample-empty", values: [] },
    { code: "value-not-finite", values: [3, Number.NaN] },
    { code: "result-out-of-range", values: [-1.7e308, 1.7e308] },
  ])("refuses with $code", ({ code, values }) => {
    expect(refusalOf(() => valueRange(weightedSample(values)))).toBe(code);
  });
});
