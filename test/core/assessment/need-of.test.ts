import fc from "fast-check";
import { indicatorOf, meets, type Bound, type Indicator } from "../../../src/core";
import { isCounted, needOf } from "../../../src/core/assessment/need-of";

const atLeast = (limit: number): Bound => ({ limit, direction: "at-least", inclusive: true });
const atMost = (limit: number): Bound => ({ limit, direction: "at-most", inclusive: true });
const rooms = indicatorOf("multimedia-rooms");
const area = indicatorOf("teaching-area");
const computers = indicatorOf("pupils-per-computer");

describe("needOf", () => {
  it.each([
    { held: 9, lacking: 1 },
    { held: 8, lacking: 2 },
    { held: 0, lacking: 10 },
  ])("counts $lacking rooms more for $held where 400 pupils need 9.2", ({ held, lacking }) => {
    const need = needOf({ numerator: held, denominator: 400 }, rooms, atLeast(2.3));
    expect(need).toEqual({ field: "multimedia-rooms", amount: lacking });
  });

  it("does not round an area", () => {
    const need = needOf({ numerator: 1700, denominator: 400 }, area, atLeast(4.5));
    expect(need).toEqual({ field: "teaching-area", amount: 100 });
  });

  it("asks for computers where there are too many pupils for each, and for enough where there are none", () => {
    const need = (held: number) => needOf({ numerator: 95, denominator: held }, computers, atMost(10));
    expect(need(8)).toEqual({ field: "computers", amount: 2 });
    expect(need(0)).toEqual({ field: "computers", amount: 10 });
  });

  it("is nothing where the limit is met", () => {
    expect(needOf({ numerator: 1800, denominator: 400 }, area, atLeast(4.5))).toBeNull();
  });

  it("is nothing where only taking away would help", () => {
    const largest = indicatorOf("largest-class");
    expect(needOf({ numerator: 60, denominator: 1 }, largest, atMost(45))).toBeNull();
    expect(needOf({ numerator: 1800, denominator: 400 }, area, atMost(4))).toBeNull();
  });

  it("asks the whole school for more where only a part of it counts", () => {
    const need = needOf({ numerator: 1700, denominator: 400 }, area, atLeast(4.5), 0.5);
    expect(need).toEqual({ field: "teaching-area", amount: 200 });
  });

  it("goes a trifle beyond a limit that is excluded", () => {
    const bound: Bound = { limit: 4.5, direction: "at-least", inclusive: false };
    const { amount } = needOf({ numerator: 1800, denominator: 400 }, area, bound)!;
    expect(amount).toBeGreaterThan(0);
    expect(amount).toBeLessThan(0.001);
    expect(needOf({ numerator: 9, denominator: 300 }, rooms, { ...bound, limit: 3 })?.amount).toBe(1);
  });

  it("is just enough: with it the limit is met, with one less or a little less it is not", () => {
    const indicators: Indicator[] = [rooms, area, indicatorOf("teachers"), computers];
    const part = fc.constantFrom(1, 0.5, 1 / 3, 0.4181360201511335);
    fc.assert(
      fc.property(
        fc.constantFrom(...indicators),
        fc.integer({ min: 1, max: 4000 }),
        fc.integer({ min: 0, max: 90_000 }),
        fc.integer({ min: 1, max: 2_000_000 }).map((n) => n / 1000),
        part,
        fc.boolean(),
        (indicator, pupils, held, limit, share, inclusive) => {
          const below = indicator === computers;
          const numerator = below ? pupils : held;
          const denominator = below ? held : pupils;
          const bound: Bound = { limit, direction: indicator.direction, inclusive };
          const metWith = (amount: number) => {
            const [above, under] = below
              ? [numerator, denominator + amount * share]
              : [numerator + amount * share, denominator];
            return under > 0 && meets((above * indicator.per) / under, bound);
          };
          const need = needOf({ numerator, denominator }, indicator, bound, share);
          if (need === null) {
            expect(metWith(0)).toBe(true);
            return;
          }
          expect(need.field).toBe(indicator.mendedBy);
          expect(metWith(0)).toBe(false);
          expect(metWith(need.amount)).toBe(true);
          const counted = isCounted(need.field);
          expect(!counted || Number.isInteger(need.amount)).toBe(true);
          const slack = 1e-8 * (need.amount + (below ? denominator : numerator) / share);
          const lesser = counted ? need.amount - 1 : need.amount - slack;
          expect(lesser > 0 && metWith(lesser)).toBe(false);
        },
      ),
      { numRuns: 1000 },
    );
  });
});
