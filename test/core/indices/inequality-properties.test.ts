import fc from "fast-check";
import { sampleOfItems } from "../../../src/core/indices/weighted-sample";
import type { WeightedValue } from "../../../src/core/indices/weighted-value";
import { inequalityMeasures } from "./inequality-measures";
import { aCounty } from "./samples";

describe.each(inequalityMeasures)("$name", ({ measure, atEquality, most }) => {
  const of = (items: readonly WeightedValue[]) => measure(sampleOfItems(items));

  it("does not change with the unit", () => {
    fc.assert(
      fc.property(aCounty, fc.double({ min: 0.001, max: 1000, noNaN: true }), (county, factor) => {
        const scaled = county.map(({ value, weight }) => ({ value: value * factor, weight }));
        expect(near(of(scaled), of(county))).toBe(true);
      }),
    );
  });

  it("does not change when every school is there several times, or weighs so many times more", () => {
    fc.assert(
      fc.property(aCounty, fc.integer({ min: 2, max: 4 }), (county, times) => {
        const repeated = Array.from({ length: times }, () => county).flat();
        const heavier = county.map(({ value, weight }) => ({ value, weight: weight * times }));
        expect(near(of(repeated), of(county))).toBe(true);
        expect(near(of(heavier), of(county))).toBe(true);
      }),
    );
  });

  it("does not depend on the order of the schools", () => {
    fc.assert(
      fc.property(aCounty, (county) => expect(near(of([...county].reverse()), of(county))).toBe(true)),
    );
  });

  it("is at its least when all schools are alike, and within its bounds always", () => {
    fc.assert(
      fc.property(aCounty, (county) => {
        const alike = county.map(({ weight }) => ({ value: 7.3, weight }));
        expect(of(alike)).toBeCloseTo(atEquality, 12);
        expect(of(county)).toBeGreaterThanOrEqual(atEquality - 1e-12);
        expect(of(county)).toBeLessThanOrEqual(most);
      }),
    );
  });

  it("never rises when a school with more gives to one with less and their order stays", () => {
    fc.assert(
      fc.property(
        aCounty,
        fc.nat(),
        fc.nat(),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (county, a, b, part) => {
          const alike = county.map(({ value }) => ({ value, weight: 10 }));
          const [one, other] = [a % alike.length, b % alike.length];
          const [poor, rich] =
            alike[one]!.value <= alike[other]!.value ? [one, other] : ([other, one] as const);
          const gift = (part * (alike[rich]!.value - alike[poor]!.value)) / 2;
          const after = alike.map(({ value, weight }, school) => ({
            value: value + (school === poor ? gift : 0) - (school === rich ? gift : 0),
            weight,
          }));
          expect(of(after)).toBeLessThanOrEqual(of(alike) * (1 + 1e-9) + 1e-12);
        },
      ),
    );
  });
});

function near(a: number, b: number): boolean {
  return Math.abs(a - b) <= 1e-9 * Math.max(1e-3, Math.abs(a), Math.abs(b));
}
