import fc from "fast-check";
import { judgeValue, type Bound } from "../../../src/core";

const atLeast: Bound = { limit: 2.3, direction: "at-least", inclusive: true };
const atMost: Bound = { limit: 10, direction: "at-most", inclusive: true };

describe("judgeValue", () => {
  it.each([
    { value: 2.3, bound: atLeast, outcome: "met", attainment: 1 },
    { value: 4.6, bound: atLeast, outcome: "met", attainment: 2 },
    { value: 1.955, bound: atLeast, outcome: "unmet", attainment: 0.85 },
    { value: 12.5, bound: atMost, outcome: "unmet", attainment: 0.8 },
    { value: 10, bound: { ...atMost, inclusive: false }, outcome: "unmet", attainment: 1 },
  ])("finds $value $outcome", ({ value, bound, outcome, attainment }) => {
    const judged = judgeValue(value, bound);
    expect(judged.outcome).toBe(outcome);
    expect(judged.attainment).toBeCloseTo(attainment, 12);
  });

  it("calls a value without end unmet, with no shortfall to state", () => {
    expect(judgeValue(null, atMost)).toEqual({ outcome: "unmet", attainment: 0, shortfall: null });
  });

  it("counts nothing at all as within a ceiling", () => {
    expect(judgeValue(0, atMost)).toEqual({ outcome: "met", attainment: 1, shortfall: 0 });
  });

  it("is met exactly when nothing falls short, and never comes to no number", () => {
    const value = fc.double({ min: 0, max: 1e12, noNaN: true });
    fc.assert(
      fc.property(value, fc.constantFrom(atLeast, atMost), (given, bound) => {
        const { outcome, attainment, shortfall } = judgeValue(given, bound);
        expect(outcome === "met").toBe(shortfall === 0);
        expect(Number.isFinite(attainment)).toBe(true);
      }),
    );
  });
});
