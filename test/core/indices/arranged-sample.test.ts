import fc from "fast-check";
import { arrangedSample } from "../../../src/core/indices/arranged-sample";
import { sampleOfItems, weightedSample } from "../../../src/core/indices/weighted-sample";
import { aCounty } from "./samples";

describe("arrangedSample", () => {
  it("goes by value, and by weight where values tie, each school keeping its own", () => {
    const { values, weights } = arrangedSample(weightedSample([6, 2, 9, 2], [10, 30, 5, 200]));
    expect([...values]).toEqual([2, 2, 6, 9]);
    expect([...weights]).toEqual([30, 200, 10, 5]);
  });

  it("is the same for any order of the rows", () => {
    fc.assert(
      fc.property(aCounty, fc.constantFrom(1, 2, 3), (county, step) => {
        const coarse = county.map(({ value, weight }) => ({ value: Math.ceil(value / 5000), weight }));
        const turned = [...coarse.slice(step), ...coarse.slice(0, step)].reverse();
        expect(arrangedSample(sampleOfItems(turned))).toEqual(arrangedSample(sampleOfItems(coarse)));
      }),
    );
  });

  it("leaves the sample itself as it was", () => {
    const sample = weightedSample([2, 2], [30, 20]);
    arrangedSample(sample);
    expect([...sample.weights]).toEqual([30, 20]);
  });
});
