import fc from "fast-check";
import { cvInterval } from "../../../src/core/indices/cv-interval";
import { refusalOf } from "./samples";

describe("cvInterval", () => {
  it("gives by McKay what the R package cvcqv prints for its 20 values", () => {
    // https://github.com/MaaniBeigy/cvcqv: 57.774 %, 41.441 to 108.483
    const { lower, upper } = cvInterval(0.5777351522893753, 20, 0.95, "mckay");
    expect(lower).toBeCloseTo(0.41441, 5);
    expect(upper).toBeCloseTo(1.08483, 4);
  });

  it("is a little narrower at the top by Vangel", () => {
    fc.assert(
      fc.property(
        fc.double({ min: 0.01, max: 0.33, noNaN: true }),
        fc.integer({ min: 5, max: 500 }),
        (cv, count) => {
          const [mckay, vangel] = (["mckay", "vangel"] as const).map((method) =>
            cvInterval(cv, count, 0.95, method),
          );
          expect(vangel?.upper).toBeLessThan(mckay?.upper ?? 0);
          expect(vangel?.lower).toBeLessThan(cv);
          expect(vangel?.upper).toBeGreaterThan(cv);
        },
      ),
    );
  });

  it("widens with the level and narrows with more schools", () => {
    const width = (count: number, level: number) => {
      const { lower, upper } = cvInterval(0.2, count, level, "vangel");
      return upper - lower;
    };
    expect(width(20, 0.99)).toBeGreaterThan(width(20, 0.95));
    expect(width(200, 0.95)).toBeLessThan(width(20, 0.95));
  });

  it.each([
    { code: "cv-interval-open", cv: 3, count: 4, level: 0.95 },
    { code: "interval-needs-schools", cv: 0.2, count: 1, level: 0.95 },
    { code: "level-out-of-range", cv: 0.2, count: 9, level: 1 },
    { code: "level-out-of-range", cv: 0.2, count: 9, level: 95 },
  ])("refuses with $code", ({ code, cv, count, level }) => {
    expect(refusalOf(() => cvInterval(cv, count, level, "mckay"))).toBe(code);
  });
});
