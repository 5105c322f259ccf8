import fc from "fast-check";
import { verstegen, type VerstegenTies } from "../../../src/core/indices/verstegen";
import { sampleOfItems, weightedSample } from "../../../src/core/indices/weighted-sample";
import { instructorAges, instructorAgesByStudents } from "./instructors";
import { aCounty, refusalOf } from "./samples";

describe("verstegen", () => {
  it.each([
    { ties: "at-or-above", once: 1.17675941080196, byStudents: 1.15635171790235 },
    { ties: "above", once: 1.19981498612396, byStudents: 1.16437737642586 },
    { ties: "half", once: 1.19556360344047, byStudents: 1.16359981078524 },
  ] as const)("gives what R gives by first principles for 94 instructors with $ties", (expected) => {
    expect(verstegen(instructorAges, expected.ties)).toBeCloseTo(expected.once, 12);
    expect(verstegen(instructorAgesByStudents, expected.ties)).toBeCloseTo(expected.byStudents, 12);
  });

  it("counts schools at or above the median where nothing is said", () => {
    expect(verstegen(instructorAges)).toBe(verstegen(instructorAges, "at-or-above"));
  });

  it("is 1 for one school and when all have the same", () => {
    expect(verstegen(weightedSample([7], [10]))).toBe(1);
    expect(verstegen(weightedSample([0.1, 0.1, 0.1], [3, 10, 7]), "half")).toBe(1);
  });

  it("is 1 or more, and does not change with unit, order or a school's being written twice", () => {
    fc.assert(
      fc.property(aCounty, fc.constantFrom<VerstegenTies>("at-or-above", "half"), (county, ties) => {
        const index = verstegen(sampleOfItems(county), ties);
        const inCents = county.map(({ value, weight }) => ({ value: value * 100, weight }));
        expect(index).toBeGreaterThanOrEqual(1 - 1e-12);
        expect(verstegen(sampleOfItems(inCents), ties) / index).toBeCloseTo(1, 10);
        expect(verstegen(sampleOfItems([...county].reverse()), ties) / index).toBeCloseTo(1, 10);
        expect(verstegen(sampleOfItems([...county, ...county]), ties) / index).toBeCloseTo(1, 10);
      }),
    );
  });

  it.each([
    { code: "value-negative", values: [-1, 5] },
    { code: "median-not-positive", values: [0, 0, 5] },
    { code: "nothing-beside-median", values: [3, 4, 4] },
  ])("refuses with $code", ({ code, values }) => {
    expect(refusalOf(() => verstegen(weightedSample(values), "above"))).toBe(code);
  });
});
