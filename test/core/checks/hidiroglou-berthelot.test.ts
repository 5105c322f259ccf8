import { outstandingChanges, type YearPair } from "../../../src/core/checks/hidiroglou-berthelot";

/**
 * Eleven figures, worked out by hand. The median ratio is 1. Halved figures have the effect −1 × √100 = −10, those
 * grown from 100 to 144 have 0.44 × √144 = 5.28. So the quartiles are −10 and 5.28, and the bounds 20 times as far:
 * −200 and 105.6.
 */
const usual: readonly YearPair[] = [50, 50, 50, 50, 100, 100, 100, 144, 144, 144].map((now) => ({
  now,
  before: 100,
}));

describe("outstandingChanges", () => {
  it.each([
    { situation: "4.76 × √576 = 114.24, above 105.6", pair: { now: 576, before: 100 }, outstanding: [10] },
    { situation: "4.29 × √529 = 98.67, below 105.6", pair: { now: 529, before: 100 }, outstanding: [] },
    { situation: "−24 × √100 = −240, below −200", pair: { now: 4, before: 100 }, outstanding: [10] },
    { situation: "−19 × √100 = −190, above −200", pair: { now: 5, before: 100 }, outstanding: [] },
    {
      situation: "4.29 × √2116 = 197.34 for four times the size",
      pair: { now: 2116, before: 400 },
      outstanding: [10],
    },
  ])("weighs a change by its size: $situation", ({ pair, outstanding }) => {
    expect(outstandingChanges([...usual, pair])).toEqual(outstanding);
  });

  it("finds the same whichever year comes first", () => {
    const pairs = [...usual, { now: 2116, before: 400 }];
    const swapped = pairs.map(({ now, before }) => ({ now: before, before: now }));
    expect(outstandingChanges(swapped)).toEqual(outstandingChanges(pairs));
  });

  it("finds the same in another unit", () => {
    const pairs = [...usual, { now: 576, before: 100 }];
    const inYuan = pairs.map(({ now, before }) => ({ now: now * 10_000, before: before * 10_000 }));
    expect(outstandingChanges(inYuan)).toEqual([10]);
  });

  it("says nothing of nine figures, and speaks of ten", () => {
    const same = Array.from({ length: 9 }, () => ({ now: 400, before: 400 }));
    const changed = { now: 1200, before: 400 };
    expect(outstandingChanges([...same.slice(1), changed])).toEqual([]);
    expect(outstandingChanges([...same, changed])).toEqual([9]);
  });

  it("leaves a change of less than a quarter alone where nothing else changed", () => {
    const same = Array.from({ length: 20 }, () => ({ now: 400, before: 400 }));
    expect(outstandingChanges([...same, { now: 499, before: 400 }])).toEqual([]);
    expect(outstandingChanges([...same, { now: 500, before: 400 }])).toEqual([20]);
    expect(outstandingChanges([...same, { now: 320, before: 400 }])).toEqual([20]);
  });

  it("finds the school that stayed when all others doubled", () => {
    const doubled = Array.from({ length: 12 }, (_, index) => ({ now: 800 + index, before: 400 }));
    expect(outstandingChanges([...doubled, { now: 400, before: 400 }])).toEqual([12]);
  });
});
