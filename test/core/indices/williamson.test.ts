import fc from "fast-check";
import { weightedCv } from "../../../src/core/indices/weighted-cv";
import { sampleOfItems, weightedSample } from "../../../src/core/indices/weighted-sample";
import { williamson } from "../../../src/core/indices/williamson";
import { aCounty, refusalOf } from "./samples";
import { publishedSample } from "./worked-example";

describe("williamson", () => {
  it("is the difference coefficient where no reference is given", () => {
    expect(williamson(sampleOfItems(publishedSample))).toBeCloseTo(0.52, 2);
    fc.assert(
      fc.property(aCounty, (county) => {
        const sample = sampleOfItems(county);
        expect(williamson(sample)).toBe(weightedCv(sample));
      }),
    );
  });

  it("adds the distance of the two means to the spread, squares on squares", () => {
    fc.assert(
      fc.property(aCounty, fc.integer({ min: 1, max: 20_000 }), (county, reference) => {
        const sample = sampleOfItems(county);
        const pupils = county.reduce((sum, { weight }) => sum + weight, 0);
        const mean = county.reduce((sum, { value, weight }) => sum + (weight / pupils) * value, 0);
        const expected = Math.hypot(weightedCv(sample) * mean, mean - reference) / reference;
        expect(williamson(sample, reference)).toBeCloseTo(expected, 8);
      }),
    );
  });

  it("takes the unweighted form about a weighted mean, as Williamson does", () => {
    // deviations −4, 0 and 5 about 10
    expect(williamson(weightedSample([6, 10, 15]), 10)).toBeCloseTo(Math.sqrt((16 + 0 + 25) / 3) / 10, 14);
  });

  it("is 0 when every school sits on the reference", () => {
    expect(williamson(weightedSample([7, 7], [10, 3]), 7)).toBe(0);
  });

  it.each([
    { code: "mean-not-positive", values: [0, 0], reference: null },
    { code: "reference-value-not-positive", values: [1, 2], reference: 0 },
    { code: "reference-value-not-positive", values: [1, 2], reference: Number.NaN },
    { code: "result-out-of-range", values: [1, 2], reference: 5e-324 },
  ])("refuses with $code", ({ code, values, reference }) => {
    expect(refusalOf(() => williamson(weightedSample(values), reference))).toBe(code);
  });
});
