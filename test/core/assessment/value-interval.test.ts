import fc from "fast-check";
import { indicatorOf, indicatorValue, type IndicatorId, type School } from "../../../src/core";
import { valueInterval } from "../../../src/core/assessment/value-interval";
import type { SchoolRow } from "../a-sheet";
import { schoolOf } from "./a-school";

function intervalOf(id: IndicatorId, school: School) {
  const indicator = indicatorOf(id);
  return valueInterval(school, indicator, indicatorValue(school, indicator));
}

describe("valueInterval", () => {
  it("is none where everything was counted", () => {
    expect(intervalOf("multimedia-rooms", schoolOf())).toBeNull();
  });

  it("is none without a value", () => {
    expect(intervalOf("teaching-area", schoolOf({ "teaching-area": null }))).toBeNull();
  });

  it("adds up what the terms of a numerator leave open", () => {
    const school = schoolOf({ pupils: 100, "teaching-area": 500.5, "indoor-sports-area": 50.25 });
    const { low, high } = intervalOf("teaching-area", school)!;
    expect(low).toBeCloseTo((450.25 - 0.055) / 100, 12);
    expect(high).toBeCloseTo((450.25 + 0.055) / 100, 12);
  });

  it("holds whatever the truth is, as long as it rounds to the printed figures", () => {
    const digit = fc.integer({ min: -49, max: 49 }).map((n) => n / 1000);
    const area = fc.integer({ min: 10, max: 90_000 }).map((n) => n / 10);
    fc.assert(
      fc.property(
        area,
        area,
        digit,
        digit,
        fc.integer({ min: 1, max: 4000 }),
        (outdoor, indoor, a, b, pupils) => {
          const row: SchoolRow = { pupils, "outdoor-sports-area": outdoor, "indoor-sports-area": indoor };
          const interval = intervalOf("sports-area", schoolOf(row))!;
          const truth = (outdoor + a + indoor + b) / pupils;
          expect(truth).toBeGreaterThanOrEqual(interval.low * (1 - 1e-12));
          expect(truth).toBeLessThanOrEqual(interval.high * (1 + 1e-12));
        },
      ),
    );
  });
});
