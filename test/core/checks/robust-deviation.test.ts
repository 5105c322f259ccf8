import { medianOf, robustDeviation } from "../../../src/core/checks/robust-deviation";

describe("robustDeviation", () => {
  it("follows a list worked out by hand: distances 2.5, 1.5, 0.5, 0.5, 1.5, 896.5 have the median 1.5", () => {
    expect(robustDeviation([1, 2, 3, 4, 5, 900], 3.5)).toBe(1.5 * 1.4826);
  });

  it("is not moved by how far the wild value lies", () => {
    expect(robustDeviation([1, 2, 3, 4, 5, 9e9], 3.5)).toBe(1.5 * 1.4826);
  });

  it("falls back on the mean distance where more than half are equal: (0 + 0 + 8 + 0 + 0) / 5", () => {
    expect(robustDeviation([2, 2, 10, 2, 2], 2)).toBe(1.6 * 1.2533);
  });

  it.each([{ values: [3] }, { values: [3, 3, 3, 3] }])("is 0 when $values are equal", ({ values }) => {
    expect(robustDeviation(values, 3)).toBe(0);
  });

  it("stays when all values move, and grows with their unit", () => {
    const values = [4, 8, 15, 16, 23, 42];
    const deviation = robustDeviation(values, 15.5);
    const moved = values.map((value) => value + 100);
    const inQuarters = values.map((value) => value * 4);
    expect(robustDeviation(moved, 115.5)).toBe(deviation);
    expect(robustDeviation(inQuarters, 62)).toBe(deviation * 4);
  });
});

describe("medianOf", () => {
  it.each([
    { values: [7], median: 7 },
    { values: [10, 9, 100], median: 10 },
    { values: [4, 1, 3, 2], median: 2.5 },
  ])("of $values is $median", ({ values, median }) => {
    expect(medianOf(values)).toBe(median);
  });
});
