import { quantile, type QuantileDefinition } from "../../../src/core/indices/quantile";
import { sampleOfItems, weightedSample } from "../../../src/core/indices/weighted-sample";
import fc from "fast-check";
import { aCounty, refusalOf } from "./samples";

const definitions: readonly QuantileDefinition[] = [1, 2, 6, 7];

describe("quantile", () => {
  // R 4.2: quantile(c(1, 2, 3, 4, 10), c(0.1, 0.25, 0.5, 0.9), type = 1, 2, 6, 7)
  it.each([
    { definition: 1, values: [1, 2, 3, 10] },
    { definition: 2, values: [1, 2, 3, 10] },
    { definition: 6, values: [1, 1.5, 3, 10] },
    { definition: 7, values: [1.4, 2, 3, 7.6] },
  ] as const)("is what R gives by definition $definition", ({ definition, values }) => {
    const sample = weightedSample([10, 4, 3, 2, 1]);
    [0.1, 0.25, 0.5, 0.9].forEach((share, index) =>
      expect(quantile(sample, share, definition)).toBeCloseTo(values[index]!, 12),
    );
  });

  it("equals that of each school written down once a pupil, by every definition", () => {
    const small = fc.array(
      fc.record({ value: fc.integer({ min: 0, max: 50 }), weight: fc.integer({ min: 1, max: 6 }) }),
      { minLength: 1, maxLength: 8 },
    );
    fc.assert(
      fc.property(small, fc.integer({ min: 0, max: 20 }), (county, twentieths) => {
        const pupils = county.flatMap(({ value, weight }) => Array<number>(weight).fill(value));
        definitions.forEach((definition) =>
          expect(quantile(sampleOfItems(county), twentieths / 20, definition)).toBeCloseTo(
            quantile(weightedSample(pupils), twentieths / 20, definition),
            10,
          ),
        );
      }),
    );
  });

  it("lies within the values and never falls as the share rises", () => {
    fc.assert(
      fc.property(aCounty, fc.constantFrom(...definitions), (county, definition) => {
        const at = [0, 0.05, 0.3, 0.5, 0.77, 1].map((share) =>
          quantile(sampleOfItems(county), share, definition),
        );
        at.slice(1).forEach((value, index) => expect(value).toBeGreaterThanOrEqual(at[index]!));
        expect(at[0]).toBe(Math.min(...county.map(({ value }) => value)));
        expect(at.at(-1)).toBe(Math.max(...county.map(({ value }) => value)));
      }),
    );
  });

  it("refuses shares beyond 0 and 1, and parts of pupils where ranks are counted", () => {
    expect(refusalOf(() => quantile(weightedSample([1, 2]), 1.1, 7))).toBe("share-out-of-range");
    expect(refusalOf(() => quantile(weightedSample([1, 2]), Number.NaN, 1))).toBe("share-out-of-range");
    expect(refusalOf(() => quantile(weightedSample([1, 2], [1.5, 2]), 0.5, 7))).toBe("weight-not-whole");
    expect(refusalOf(() => quantile(weightedSample([1, 2], [1.5, 2]), 0.5, 1))).toBeNull();
  });
});
