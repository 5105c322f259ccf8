import { generalisedEntropy } from "../../../src/core/indices/generalised-entropy";
import { weightedCv } from "../../../src/core/indices/weighted-cv";
import { weightedSample } from "../../../src/core/indices/weighted-sample";
import { weightedTheilL } from "../../../src/core/indices/weighted-theil-l";
import { weightedTheilT } from "../../../src/core/indices/weighted-theil-t";
import { refusalOf } from "./samples";

const sample = weightedSample([4, 9, 2, 7], [30, 10, 25, 35]);

describe("generalisedEntropy", () => {
  it("is Theil L, Theil T and half the square of the coefficient at 0, 1 and 2", () => {
    expect(generalisedEntropy(sample, 0)).toBe(weightedTheilL(sample));
    expect(generalisedEntropy(sample, 1)).toBe(weightedTheilT(sample));
    expect(generalisedEntropy(sample, 2)).toBeCloseTo(weightedCv(sample) ** 2 / 2, 14);
  });

  it("passes through 0 and 1 without a jump", () => {
    // the nearer, the more digits the plain formula would lose
    [1e-12, -1e-12, 5e-324].forEach((alpha) =>
      expect(generalisedEntropy(sample, alpha)).toBeCloseTo(generalisedEntropy(sample, 0), 11),
    );
    [1 + 1e-12, 1 - 1e-12, 1 + Number.EPSILON].forEach((alpha) =>
      expect(generalisedEntropy(sample, alpha)).toBeCloseTo(generalisedEntropy(sample, 1), 11),
    );
  });

  it("is 1/16 for two schools with 1 and 2 at -1", () => {
    expect(generalisedEntropy(weightedSample([1, 2]), -1)).toBeCloseTo(1 / 16, 14);
  });

  it("counts zeros above 0 and refuses them at 0 and below", () => {
    expect(generalisedEntropy(weightedSample([0, 8]), 2)).toBeCloseTo(0.5, 14);
    expect(refusalOf(() => generalisedEntropy(weightedSample([0, 8]), 0))).toBe("value-not-positive");
    expect(refusalOf(() => generalisedEntropy(weightedSample([0, 8]), -2))).toBe("value-not-positive");
  });

  it.each([
    { code: "alpha-out-of-range", values: [1, 2], alpha: 51 },
    { code: "alpha-out-of-range", values: [1, 2], alpha: Number.NaN },
    { code: "value-negative", values: [-1, 2], alpha: 2 },
    { code: "mean-not-positive", values: [0, 0], alpha: 2 },
  ])("refuses with $code", ({ code, values, alpha }) => {
    expect(refusalOf(() => generalisedEntropy(weightedSample(values), alpha))).toBe(code);
  });
});
