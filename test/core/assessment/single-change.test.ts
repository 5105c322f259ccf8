import fc from "fast-check";
import { indicatorOf, meets, weightedCv, type Indicator } from "../../../src/core";
import { singleChange } from "../../../src/core/assessment/single-change";
import type { SpreadItem } from "../../../src/core/assessment/spread";
import { weightedMean } from "../../../src/core/indices/weighted-mean";
import { weightedStandardDeviation } from "../../../src/core/indices/weighted-standard-deviation";
import { anItem, workedExample } from "./a-school";
import { sampleOfItems } from "../../../src/core/indices/weighted-sample";

const books = indicatorOf("books");
const area = indicatorOf("land-area");
const rooms = indicatorOf("multimedia-rooms");
const sampleOf = (items: readonly SpreadItem[]) =>
  items.map(({ value, pupils }) => ({ value, weight: pupils }));

function changeFor(items: readonly SpreadItem[], indicator: Indicator, limit: number, inclusive = true) {
  const sample = sampleOf(items);
  const spread = {
    items,
    mean: weightedMean(sampleOfItems(sample)),
    standardDeviation: weightedStandardDeviation(sampleOfItems(sample)),
  };
  return singleChange(spread, indicator, { limit, inclusive });
}

/** The coefficient after giving one school so much, computed from nothing but the definition. */
function cvAfter(items: readonly SpreadItem[], school: number, amount: number, per: number): number {
  let [pupils, total] = [0, 0];
  const valueOf = (item: SpreadItem) =>
    item.value + (item.school === school ? (amount * item.part * per) / item.pupils : 0);
  for (const item of items) {
    pupils += item.pupils;
    total += item.pupils * valueOf(item);
  }
  const mean = total / pupils;
  let squares = 0;
  for (const item of items) {
    squares += item.pupils * (valueOf(item) - mean) ** 2;
  }
  return Math.sqrt(squares / pupils) / mean;
}

describe("singleChange", () => {
  it("finds the fewest books for the worked example, and the school to give them to", () => {
    const change = changeFor(workedExample, books, 0.5)!;
    const fewest = workedExample.map(({ school }) => {
      for (let amount = 1; amount < 3000; amount++) {
        if (cvAfter(workedExample, school, amount, 1) <= 0.5) {
          return amount;
        }
      }
      return Infinity;
    });
    expect(change.need).toEqual({ field: "books", amount: Math.min(...fewest) });
    expect(change.school).toBe(fewest.indexOf(Math.min(...fewest)));
    expect(change.cv).toBeCloseTo(cvAfter(workedExample, change.school, change.need.amount, 1), 12);
  });

  it("is nothing where the coefficient is met", () => {
    expect(changeFor(workedExample, books, 0.52)).toBeNull();
  });

  it("is nothing where no single school can do it", () => {
    const halves = [0, 1, 2, 3, 4, 5].map((school) => anItem(school, 100, school < 3 ? 0 : 10));
    expect(changeFor(halves, books, 0.1)).toBeNull();
  });

  it("is nothing for an indicator where less is better, or that nothing can be added to", () => {
    const items = [anItem(0, 100, 1), anItem(1, 100, 9)];
    expect(changeFor(items, indicatorOf("pupils-per-teacher"), 0.5)).toBeNull();
    expect(changeFor(items, indicatorOf("retention-rate"), 0.5)).toBeNull();
  });

  it("asks the whole school for more where only a part of it counts", () => {
    const items = [anItem(0, 100, 1), anItem(1, 100, 9)];
    const whole = changeFor(items, area, 0.5)!;
    const parted = changeFor(
      items.map((item) => ({ ...item, part: 0.5 })),
      area,
      0.5,
    )!;
    expect(parted.need.amount).toBeCloseTo(2 * whole.need.amount, 9);
  });

  it("stays below a ceiling that is excluded", () => {
    const items = [anItem(0, 100, 6), anItem(1, 100, 18)];
    const { need, cv } = changeFor(items, area, 0.5, false)!;
    expect(need.amount).toBeLessThan(0.01);
    expect(meets(cv, { limit: 0.5, direction: "at-most", inclusive: false })).toBe(true);
  });

  const county = (highest: number) =>
    fc
      .array(fc.tuple(fc.integer({ min: 1, max: 60 }), fc.integer({ min: 0, max: highest })), {
        minLength: 2,
        maxLength: 6,
      })
      .filter((drawn) => drawn.some(([, held]) => held > 0));

  it("gives whole things as the search over every school and number does", () => {
    fc.assert(
      fc.property(county(40), fc.integer({ min: 5, max: 90 }), (drawn, percent) => {
        const items = drawn.map(([pupils, held], school) => anItem(school, pupils, (held * 100) / pupils));
        const limit = percent / 100;
        const given = changeFor(items, rooms, limit);
        // the search ends there
        const change = given !== null && given.need.amount < 1000 ? given : null;
        fc.pre(weightedCv(sampleOfItems(sampleOf(items))) > limit + 1e-9);
        let [fewest, found]: [number, number | null] = [Infinity, null];
        for (const { school } of items) {
          for (let amount = 1; amount < Math.min(fewest, 1000); amount++) {
            if (cvAfter(items, school, amount, 100) <= limit * (1 + 1e-12)) {
              [fewest, found] = [amount, school];
              break;
            }
          }
        }
        expect(change?.need.amount ?? Infinity).toBe(fewest);
        expect(change?.school ?? null).toBe(found);
      }),
      { numRuns: 200 },
    );
  });

  it("gives what can be divided so that it suffices, and a hundredth less does not, in any school", () => {
    fc.assert(
      fc.property(county(400), fc.integer({ min: 5, max: 90 }), (drawn, percent) => {
        const items = drawn.map(([pupils, held], school) => anItem(school, pupils, held / pupils));
        const limit = percent / 100;
        fc.pre(weightedCv(sampleOfItems(sampleOf(items))) > limit + 1e-6);
        const change = changeFor(items, area, limit);
        if (change === null) {
          // a school that could do it would do it with one of these
          const tried = items.flatMap(({ school }) =>
            Array.from({ length: 400 }, (_, step) => cvAfter(items, school, 1.05 ** step / 100, 1)),
          );
          expect(Math.min(...tried)).toBeGreaterThan(limit - 1e-9);
          return;
        }
        const { school, need, cv } = change;
        expect(cvAfter(items, school, need.amount, 1)).toBeCloseTo(cv, 9);
        expect(cv).toBeLessThanOrEqual(limit * (1 + 1e-12));
        for (const each of items) {
          expect(cvAfter(items, each.school, need.amount * 0.99, 1)).toBeGreaterThan(limit);
        }
      }),
      { numRuns: 200 },
    );
  });
});
