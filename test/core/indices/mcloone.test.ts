import fc from "fast-check";
import { mcloone, type McLooneTies } from "../../../src/core/indices/mcloone";
import { verstegen } from "../../../src/core/indices/verstegen";
import { weightedMean } from "../../../src/core/indices/weighted-mean";
import { weightedQuantile } from "../../../src/core/indices/weighted-quantile";
import { sampleOfItems, weightedSample } from "../../../src/core/indices/weighted-sample";
import { instructorAges, instructorAgesByStudents } from "./instructors";
import { aCounty, refusalOf } from "./samples";

const everyTies: readonly McLooneTies[] = ["at-or-below", "below", "half"];

describe("mcloone", () => {
  it.each([
    { ties: "at-or-below", once: 0.831560283687943, byStudents: 0.795386064030132 },
    { ties: "below", once: 0.807497467071935, byStudents: 0.784424603174603 },
    { ties: "half", once: 0.827976459936623, byStudents: 0.79441816461684 },
  ] as const)("gives what R gives by first principles for 94 instructors with $ties", (expected) => {
    expect(mcloone(instructorAges, expected.ties)).toBeCloseTo(expected.once, 12);
    expect(mcloone(instructorAgesByStudents, expected.ties)).toBeCloseTo(expected.byStudents, 12);
  });

  it("counts schools at or below the median where nothing is said", () => {
    expect(mcloone(instructorAges)).toBe(mcloone(instructorAges, "at-or-below"));
  });

  it("is 1 for one school and when all have the same, unless only schools below are asked for", () => {
    expect(mcloone(weightedSample([7], [10]))).toBe(1);
    expect(mcloone(weightedSample([0.1, 0.1, 0.1], [3, 10, 7]), "half")).toBe(1);
    expect(refusalOf(() => mcloone(weightedSample([7, 7]), "below"))).toBe("nothing-beside-median");
  });

  it("lies from 0 to 1, and does not change with unit, order or a school's being written twice", () => {
    fc.assert(
      fc.property(aCounty, fc.constantFrom<McLooneTies>("at-or-below", "half"), (county, ties) => {
        const index = mcloone(sampleOfItems(county), ties);
        expect(index).toBeGreaterThanOrEqual(0);
        expect(index).toBeLessThanOrEqual(1 + 1e-12);
        const inCents = county.map(({ value, weight }) => ({ value: value * 100, weight }));
        expect(mcloone(sampleOfItems(inCents), ties)).toBeCloseTo(index, 10);
        expect(mcloone(sampleOfItems([...county].reverse()), ties)).toBeCloseTo(index, 10);
        expect(mcloone(sampleOfItems([...county, ...county]), ties)).toBeCloseTo(index, 10);
      }),
    );
  });

  it("adds up with the Verstegen index to the mean over the median when each takes half of the pupils", () => {
    fc.assert(
      fc.property(aCounty, (county) => {
        const sample = sampleOfItems(county);
        const both = (mcloone(sample, "half") + verstegen(sample, "half")) / 2;
        const expected = weightedMean(sample) / weightedQuantile(sample, 0.5);
        expect(both / expected).toBeCloseTo(1, 10);
      }),
    );
  });

  it("ignores what the upper half has", () => {
    const [low, high] = [weightedSample([2, 4, 5, 9, 12]), weightedSample([2, 4, 5, 9, 1200])];
    everyTies.forEach((ties) => expect(mcloone(high, ties)).toBe(mcloone(low, ties)));
  });

  it.each([
    { code: "value-negative", values: [-1, 5] },
    { code: "median-not-positive", values: [0, 0, 5] },
    { code: "nothing-beside-median", values: [4, 4, 5] },
  ])("refuses with $code", ({ code, values }) => {
    expect(refusalOf(() => mcloone(weightedSample(values), "below"))).toBe(code);
  });
});
