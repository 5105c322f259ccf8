import fc from "fast-check";
import { largestShares, varianceShares } from "../../../src/core/assessment/variance-shares";
import { weightedMean } from "../../../src/core/indices/weighted-mean";
import type { SpreadItem } from "../../../src/core/assessment/spread";
import { anItem, workedExample } from "./a-school";
import { sampleOfItems } from "../../../src/core/indices/weighted-sample";

const sampleOf = (items: readonly SpreadItem[]) => ({
  items,
  mean: weightedMean(sampleOfItems(items.map(({ value, pupils }) => ({ value, weight: pupils })))),
});
const items = fc
  .array(fc.tuple(fc.integer({ min: 1, max: 5000 }), fc.integer({ min: 0, max: 90_000 })), {
    minLength: 2,
    maxLength: 60,
  })
  .map((drawn) => drawn.map(([pupils, value], school) => anItem(school, pupils, value / 1000)));

describe("varianceShares", () => {
  it("gives the parts that the worked example prints, over their sum", () => {
    const printed = [0.003, 0.85, 5.13, 4.5, 0.17];
    varianceShares(sampleOf(workedExample)).forEach(({ school, share }) => {
      expect(Math.abs(share * 10.65 - printed[school]!)).toBeLessThan(0.01);
    });
  });

  it("adds up to 1, every school counted", () => {
    fc.assert(
      fc.property(items, (drawn) => {
        const shares = varianceShares(sampleOf(drawn));
        fc.pre(shares.length > 0);
        expect(shares).toHaveLength(drawn.length);
        expect(shares.reduce((sum, { share }) => sum + share, 0)).toBeCloseTo(1, 9);
      }),
    );
  });

  it("is empty where nothing varies", () => {
    expect(varianceShares(sampleOf([anItem(0, 10, 3), anItem(1, 20, 3)]))).toEqual([]);
  });
});

describe("largestShares", () => {
  it("lists the largest of all shares, in falling order", () => {
    fc.assert(
      fc.property(items, (drawn) => {
        const sample = sampleOf(drawn);
        const sorted = varianceShares(sample)
          .filter(({ share }) => share > 0)
          .sort((a, b) => b.share - a.share || a.school - b.school);
        expect(largestShares(sample, 10)).toEqual(sorted.slice(0, 10));
      }),
    );
  });
});
