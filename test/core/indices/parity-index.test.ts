import fc from "fast-check";
import { parityIndex } from "../../../src/core/indices/parity-index";
import { refusalOf } from "./samples";

const amount = fc.integer({ min: 1, max: 1_000_000 });

describe("parityIndex", () => {
  it.each([
    { girls: 80, boys: 100, plain: 0.8, adjusted: 0.8 },
    { girls: 100, boys: 80, plain: 1.25, adjusted: 1.2 },
    { girls: 90, boys: 90, plain: 1, adjusted: 1 },
    { girls: 0, boys: 90, plain: 0, adjusted: 0 },
  ])("is $plain for $girls over $boys, and $adjusted adjusted", ({ girls, boys, plain, adjusted }) => {
    expect(parityIndex(girls, boys)).toBe(plain);
    expect(parityIndex(girls, boys, "adjusted")).toBe(adjusted);
  });

  it("lies as far from 1 on either side when adjusted, and from 0 to below 2", () => {
    fc.assert(
      fc.property(amount, amount, (one, other) => {
        const index = parityIndex(one, other, "adjusted");
        expect(index + parityIndex(other, one, "adjusted")).toBeCloseTo(2, 12);
        expect(index).toBeGreaterThan(0);
        expect(index).toBeLessThan(2);
      }),
    );
  });

  it.each([
    { code: "reference-not-positive", group: 3, reference: 0 },
    { code: "reference-not-positive", group: 3, reference: -1 },
    { code: "result-out-of-range", group: 1e300, reference: 1e-300 },
  ])("refuses $group over $reference with $code", ({ code, group, reference }) => {
    expect(refusalOf(() => parityIndex(group, reference))).toBe(code);
  });
});
