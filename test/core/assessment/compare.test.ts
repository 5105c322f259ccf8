import { meets } from "../../../src/core";

describe("meets", () => {
  it.each([
    { direction: "at-least", inclusive: true, below: false, at: true, above: true },
    { direction: "at-least", inclusive: false, below: false, at: false, above: true },
    { direction: "at-most", inclusive: true, below: true, at: true, above: false },
    { direction: "at-most", inclusive: false, below: true, at: false, above: false },
  ] as const)(
    "judges $direction, inclusive $inclusive, unrounded",
    ({ direction, inclusive, ...expected }) => {
      const judged = (value: number) => meets(value, { limit: 0.5, direction, inclusive });
      expect({ below: judged(0.499999), at: judged(0.5), above: judged(0.500001) }).toEqual(expected);
    },
  );

  it("takes a decimal that binary fractions miss for the decimal it is", () => {
    expect(meets(0.1 + 0.2, { limit: 0.3, direction: "at-most", inclusive: true })).toBe(true);
    expect(meets(0.1 + 0.2, { limit: 0.3, direction: "at-least", inclusive: false })).toBe(false);
  });
});
