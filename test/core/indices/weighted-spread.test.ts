import { weightedSpread } from "../../../src/core/indices/weighted-spread";
import { weightedSample } from "../../../src/core/indices/weighted-sample";

describe("weightedSpread", () => {
  it("gives total, mean and population deviation", () => {
    expect(weightedSpread(weightedSample([6, 10], [100, 100]))).toEqual({
      total: 200,
      mean: 8,
      deviation: 2,
    });
  });

  it("gives exactly the value and exactly 0 when all are equal", () => {
    const sample = weightedSample(
      Array<number>(1000).fill(0.1),
      Array.from({ length: 1000 }, (_, i) => i + 0.7),
    );
    expect(weightedSpread(sample)).toMatchObject({ mean: 0.1, deviation: 0 });
  });

  it.each([1e-200, 1e-160, 1e150, 1e300])("keeps its digits for values around %d", (size) => {
    const { mean, deviation } = weightedSpread(weightedSample([size, 3 * size]));
    expect(mean / size).toBeCloseTo(2, 14);
    expect(deviation / size).toBeCloseTo(1, 14);
  });

  it("keeps a small deviation beside a large mean", () => {
    const { deviation } = weightedSpread(weightedSample([1e9, 1e9 + 1, 1e9 + 2]));
    expect(deviation).toBeCloseTo(Math.sqrt(2 / 3), 12);
  });
});
