import { extremesOf } from "../../../src/core/indices/extremes-of";
import { weightedSample } from "../../../src/core/indices/weighted-sample";

it("gives the largest and the smallest value", () => {
  expect(extremesOf(weightedSample([6, -2, 10, 3]))).toEqual({ largest: 10, smallest: -2 });
});
