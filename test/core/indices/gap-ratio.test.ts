import fc from "fast-check";
import { gapRatio } from "../../../src/core/indices/gap-ratio";
import { aCounty, givesFiniteOrRefuses, refusalOf } from "./samples";
import { publishedRatios } from "./worked-example";
import { weightedSample } from "../../../src/core/indices/weighted-sample";

describe("gapRatio", () => {
  it("is 4.99 in the published county", () => {
    expect(gapRatio(weightedSample(publishedRatios))).toBeCloseTo(4.9901685393, 10);
  });

  it("does not change with the unit", () => {
    fc.assert(
      fc.property(aCounty, (county) => {
        const values = county.map(({ value }) => value);
        const ratio = gapRatio(weightedSample(values));
        expect(gapRatio(weightedSample(values.map((value) => value * 100))) / ratio).toBeCloseTo(1, 12);
      }),
    );
  });

  it("is 1 for one school", () => {
    expect(gapRatio(weightedSample([7]))).toBe(1);
  });

  it("gives a finite number or a refusal for any numbers", () => {
    fc.assert(
      fc.property(fc.array(fc.double()), (values) =>
        givesFiniteOrRefuses(() => gapRatio(weightedSample(values))),
      ),
    );
  });

  it.each([
    { code: "sample-empty", values: [] },
    { code: "value-not-finite", values: [3, Number.NaN] },
    { code: "minimum-not-positive", values: [3, 0] },
    { code: "minimum-not-positive", values: [3, -1] },
    { code: "result-out-of-range", values: [1e300, 1e-300] },
  ])("refuses with $code", ({ code, values }) => {
    expect(refusalOf(() => gapRatio(weightedSample(values)))).toBe(code);
  });
});
