import { quantileRatio } from "../../../src/core/indices/quantile-ratio";
import { weightedSample } from "../../../src/core/indices/weighted-sample";
import { refusalOf } from "./samples";

it("is the 90th over the 10th percentile unless told otherwise", () => {
  const sample = weightedSample([2, 3, 5, 8], [20, 30, 30, 20]);
  expect(quantileRatio(sample)).toBe(4);
  expect(quantileRatio(sample, { low: 0.4, high: 0.6 })).toBeCloseTo(5 / 3, 14);
});

it("refuses a low percentile of 0", () => {
  expect(refusalOf(() => quantileRatio(weightedSample([0, 5])))).toBe("low-quantile-not-positive");
});
