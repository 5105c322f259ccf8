import { groupSamples } from "../../../src/core/indices/group-samples";
import { weightedSample } from "../../../src/core/indices/weighted-sample";
import { refusalOf } from "./samples";

describe("groupSamples", () => {
  it("lists groups as they first appear and keeps the order of their schools", () => {
    const groups = groupSamples(weightedSample([6, 9, 7, 1], [10, 20, 30, 40]), ["b", "a", "b", "__proto__"]);
    expect(
      groups.map(({ group, sample }) => ({
        group,
        values: [...sample.values],
        weights: [...sample.weights],
      })),
    ).toEqual([
      { group: "b", values: [6, 7], weights: [10, 30] },
      { group: "a", values: [9], weights: [20] },
      { group: "__proto__", values: [1], weights: [40] },
    ]);
  });

  it("refuses names that do not pair with the schools", () => {
    expect(refusalOf(() => groupSamples(weightedSample([6, 9]), ["a"]))).toBe("pairs-differ");
  });
});
