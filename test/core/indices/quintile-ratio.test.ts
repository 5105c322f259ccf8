import { quintileRatio } from "../../../src/core/indices/quintile-ratio";
import { weightedSample } from "../../../src/core/indices/weighted-sample";
import { refusalOf } from "./samples";

it("is the highest fifth over the lowest", () => {
  expect(quintileRatio(weightedSample([1, 1, 1, 1, 4]))).toBeCloseTo(4, 12);
});

it("refuses when the lowest fifth has nothing", () => {
  expect(refusalOf(() => quintileRatio(weightedSample([0, 1, 1, 1, 4])))).toBe("low-share-not-positive");
});
