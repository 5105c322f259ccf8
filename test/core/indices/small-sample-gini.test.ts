import { smallSampleGini } from "../../../src/core/indices/small-sample-gini";
import { weightedGini } from "../../../src/core/indices/weighted-gini";
import { weightedSample } from "../../../src/core/indices/weighted-sample";
import { refusalOf } from "./samples";

it("is n/(n − 1) times the coefficient, as DescTools gives it", () => {
  const sample = weightedSample([10, 20, 30, 40, 50]);
  expect(smallSampleGini(sample)).toBeCloseTo(1 / 3, 14);
  expect(smallSampleGini(sample)).toBeCloseTo((weightedGini(sample) * 5) / 4, 14);
});

it("refuses a single school", () => {
  expect(refusalOf(() => smallSampleGini(weightedSample([7])))).toBe("sample-too-small");
});
