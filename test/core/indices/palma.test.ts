import { palma } from "../../../src/core/indices/palma";
import { weightedSample } from "../../../src/core/indices/weighted-sample";
import { refusalOf } from "./samples";

describe("palma", () => {
  it("is the top tenth over the lowest four tenths, schools at an edge split", () => {
    // ten schools alike but one with eleven times as much: 11 over 4
    expect(palma(weightedSample([1, 1, 1, 1, 1, 1, 1, 1, 1, 11]))).toBeCloseTo(11 / 4, 12);
    expect(palma(weightedSample([8, 8]))).toBeCloseTo(0.25, 14);
  });

  it("refuses when the lowest four tenths have nothing", () => {
    expect(refusalOf(() => palma(weightedSample([0, 8])))).toBe("low-share-not-positive");
  });
});
