import { sampleStandardDeviation } from "../../../src/core/indices/sample-standard-deviation";
import { weightedSample } from "../../../src/core/indices/weighted-sample";
import { refusalOf } from "./samples";

it("divides by n − 1 and looks at no weights", () => {
  expect(sampleStandardDeviation(weightedSample([4, 6, 8], [1, 1000, 7]))).toBeCloseTo(2, 14);
});

it("refuses a single value", () => {
  expect(refusalOf(() => sampleStandardDeviation(weightedSample([7])))).toBe("sample-too-small");
});
