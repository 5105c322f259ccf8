import { compensatedSum } from "../../../src/core/indices/compensated-sum";
import fc from "fast-check";

describe("compensatedSum", () => {
  it("keeps what a plain sum loses", () => {
    const terms = [1, 1e100, 1, -1e100];
    expect(compensatedSum(terms.length, (index) => terms[index]!)).toBe(2);
    expect(compensatedSum(10, () => 0.1)).toBe(1);
  });

  it("is exact for whole numbers, whatever their order", () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: -1e9, max: 1e9 })), (terms) => {
        const exact = Number(terms.reduce((sum, term) => sum + BigInt(term), 0n));
        expect(compensatedSum(terms.length, (index) => terms[index]!) + 0).toBe(exact + 0);
      }),
    );
  });

  it("is 0 for nothing, and not finite where a term is not", () => {
    expect(compensatedSum(0, () => 1)).toBe(0);
    expect(compensatedSum(2, () => Infinity)).toBe(Infinity);
  });
});
