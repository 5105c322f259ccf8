import fc from "fast-check";
import { weightedCv } from "../../../src/core";
import { weightedMean } from "../../../src/core/indices/weighted-mean";
import { weightedStandardDeviation } from "../../../src/core/indices/weighted-standard-deviation";
import { coefficientInterval, type Spread, type SpreadItem } from "../../../src/core/assessment/spread";
import { anItem, workedExample } from "./a-school";
import { sampleOfItems } from "../../../src/core/indices/weighted-sample";

function spreadOf(items: readonly SpreadItem[]): Spread {
  const sample = items.map(({ value, pupils }) => ({ value, weight: pupils }));
  const mean = weightedMean(sampleOfItems(sample));
  const standardDeviation = weightedStandardDeviation(sampleOfItems(sample));
  return { id: "books", items, mean, standardDeviation, cv: mean > 0 ? standardDeviation / mean : null };
}

describe("coefficientInterval", () => {
  it("is the published coefficient alone when every figure is exact", () => {
    const { low, high } = coefficientInterval(spreadOf(workedExample))!;
    expect(low).toBe(high);
    expect(low).toBeCloseTo(0.5152566299, 10);
  });

  it("is none where there is no coefficient", () => {
    expect(coefficientInterval(spreadOf([anItem(0, 10, 0)]))).toBeNull();
  });

  it("holds the coefficient of the full figures where ratios were rounded to two decimals", () => {
    const rounded = workedExample.map((item) => ({
      ...item,
      value: Number(item.value.toFixed(2)),
      margin: 0.005,
    }));
    const { low, high } = coefficientInterval(spreadOf(rounded))!;
    expect(low).toBeLessThan(0.5152566299);
    expect(high).toBeGreaterThan(0.5152566299);
    expect(high - low).toBeLessThan(0.005);
  });

  it("holds the coefficient of whatever the truth is within the margins", () => {
    const item = fc.record({
      pupils: fc.integer({ min: 1, max: 3000 }),
      value: fc.integer({ min: 0, max: 5000 }).map((n) => n / 100),
      margin: fc.integer({ min: 0, max: 100 }).map((n) => n / 100),
      moved: fc.integer({ min: -100, max: 100 }).map((n) => n / 100),
    });
    fc.assert(
      fc.property(fc.array(item, { minLength: 1, maxLength: 12 }), (drawn) => {
        const range = coefficientInterval(
          spreadOf(drawn.map(({ pupils, value, margin }, school) => anItem(school, pupils, value, margin))),
        );
        const truth = drawn.map(({ pupils, value, margin, moved }) => ({
          weight: pupils,
          value: Math.max(0, value + moved * margin),
        }));
        fc.pre(range !== null && truth.some(({ value }) => value > 0));
        const cv = weightedCv(sampleOfItems(truth));
        expect(cv).toBeGreaterThanOrEqual(range!.low - 1e-9);
        expect(cv).toBeLessThanOrEqual(range!.high * (1 + 1e-9) + 1e-9);
      }),
      { numRuns: 500 },
    );
  });

  it("stays a number, and so plain data, when the margins swallow the mean", () => {
    const { high } = coefficientInterval(spreadOf([anItem(0, 10, 1, 5), anItem(1, 10, 2, 5)]))!;
    expect(Number.isFinite(high)).toBe(true);
  });
});
