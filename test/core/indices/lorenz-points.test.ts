import { lorenzPoints } from "../../../src/core/indices/lorenz-points";
import { weightedGini } from "../../../src/core/indices/weighted-gini";
import { sampleOfItems, weightedSample } from "../../../src/core/indices/weighted-sample";
import fc from "fast-check";
import { aCounty, refusalOf } from "./samples";

describe("lorenzPoints", () => {
  it("goes from nothing to all, schools with the least first", () => {
    expect(lorenzPoints(weightedSample([6, 2], [50, 50]))).toEqual([
      { weight: 0, amount: 0 },
      { weight: 0.5, amount: 0.25 },
      { weight: 1, amount: 1 },
    ]);
  });

  it("never rises above the diagonal, and encloses half the Gini coefficient with it", () => {
    fc.assert(
      fc.property(aCounty, (county) => {
        const sample = sampleOfItems(county);
        const points = lorenzPoints(sample);
        expect(points.every(({ weight, amount }) => amount <= weight + 1e-12)).toBe(true);
        const area = points
          .slice(1)
          .reduce(
            (sum, { weight, amount }, index) =>
              sum + ((weight - points[index]!.weight) * (amount + points[index]!.amount)) / 2,
            0,
          );
        expect(1 - 2 * area).toBeCloseTo(weightedGini(sample), 10);
      }),
    );
  });

  it.each([
    { code: "value-negative", values: [-1, 5] },
    { code: "mean-not-positive", values: [0, 0] },
  ])("refuses with $code", ({ code, values }) => {
    expect(refusalOf(() => lorenzPoints(weightedSample(values)))).toBe(code);
  });
});
