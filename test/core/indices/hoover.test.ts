import { hoover } from "../../../src/core/indices/hoover";
import { relativeMeanDeviation } from "../../../src/core/indices/relative-mean-deviation";
import { weightedSample } from "../../../src/core/indices/weighted-sample";
import { refusalOf } from "./samples";

describe("hoover", () => {
  it("is the share that those above the mean hold beyond it", () => {
    expect(hoover(weightedSample([10, 20, 30, 40, 50]))).toBeCloseTo(0.2, 14);
    expect(hoover(weightedSample([0, 8], [75, 25]))).toBeCloseTo(0.75, 14);
  });

  it("is half of the relative mean deviation", () => {
    const sample = weightedSample([3, 8, 1, 9], [10, 40, 20, 30]);
    expect(hoover(sample)).toBe(relativeMeanDeviation(sample) / 2);
  });

  it("is 0 for a single school", () => {
    expect(hoover(weightedSample([7], [30]))).toBe(0);
  });

  it.each([
    { code: "value-negative", values: [-1, 5] },
    { code: "mean-not-positive", values: [0, 0] },
  ])("refuses with $code", ({ code, values }) => {
    expect(refusalOf(() => hoover(weightedSample(values)))).toBe(code);
  });
});
