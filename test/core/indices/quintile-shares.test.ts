import { quintileShares } from "../../../src/core/indices/quintile-shares";
import { sampleOfItems, weightedSample } from "../../../src/core/indices/weighted-sample";
import fc from "fast-check";
import { aCounty } from "./samples";

describe("quintileShares", () => {
  it("splits a school that lies across an edge by its pupils", () => {
    // 30 pupils with 1 each, 70 with 10 each: the second fifth is half the one and half the other
    const shares = quintileShares(weightedSample([1, 10], [30, 70]));
    const all = 730;
    expect(shares.map((share) => Math.round(share * all))).toEqual([20, 110, 200, 200, 200]);
  });

  it("adds up to 1 and never falls", () => {
    fc.assert(
      fc.property(aCounty, (county) => {
        const shares = quintileShares(sampleOfItems(county));
        expect(shares.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 12);
        shares
          .slice(1)
          .forEach((share, index) => expect(share).toBeGreaterThanOrEqual(shares[index]! - 1e-12));
      }),
    );
  });
});
