import { relativeMeanDeviation } from "../../../src/core/indices/relative-mean-deviation";
import { weightedSample } from "../../../src/core/indices/weighted-sample";
import { refusalOf } from "./samples";

describe("relativeMeanDeviation", () => {
  it("is the average distance from the mean over the mean", () => {
    // distances 20, 10, 0, 10, 20 from 30
    expect(relativeMeanDeviation(weightedSample([10, 20, 30, 40, 50]))).toBeCloseTo(0.4, 14);
  });

  it("does not see moves on one side of the mean", () => {
    const before = relativeMeanDeviation(weightedSample([1, 5, 12]));
    expect(relativeMeanDeviation(weightedSample([3, 3, 12]))).toBeCloseTo(before, 14);
  });

  it.each([
    { code: "value-negative", values: [-1, 5] },
    { code: "mean-not-positive", values: [0] },
  ])("refuses with $code", ({ code, values }) => {
    expect(refusalOf(() => relativeMeanDeviation(weightedSample(values)))).toBe(code);
  });
});
