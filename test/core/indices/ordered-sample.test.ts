import { orderedSample } from "../../../src/core/indices/ordered-sample";
import { weightedSample } from "../../../src/core/indices/weighted-sample";
import fc from "fast-check";

/** As a comparator sorts, ties in their order; weights say where each came from. */
function expectOrdered(values: readonly number[]): void {
  const { values: ordered, weights } = orderedSample(
    weightedSample(
      values,
      values.map((_, index) => index + 1),
    ),
  );
  const wanted = values
    .map((value, index) => ({ value: value + 0, index }))
    .sort((a, b) => a.value - b.value || a.index - b.index);
  expect([...ordered].map((value) => value + 0)).toEqual(wanted.map(({ value }) => value));
  expect([...weights]).toEqual(wanted.map(({ index }) => index + 1));
}

describe("orderedSample", () => {
  it("puts short samples in order, schools with the same value as they stand", () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.oneof(fc.integer({ min: -3, max: 3 }), fc.double({ noNaN: true, noDefaultInfinity: true })),
          {
            minLength: 1,
            maxLength: 60,
          },
        ),
        (values) => expectOrdered(values),
      ),
    );
  });

  it("puts long samples in order, of either sign and of any size", () => {
    const random = (seed: number) => ((seed * 7919) % 104_729) / 104_729;
    const sizes = [1, 1e-300, 1e12, 1e300];
    expectOrdered(Array.from({ length: 5000 }, (_, i) => (random(i) - 0.5) * sizes[i % 4]!));
    expectOrdered(Array.from({ length: 5000 }, (_, i) => Math.floor(random(i) * 40) - 20));
  });

  it("tells long samples apart that differ in the last digits only", () => {
    expectOrdered(Array.from({ length: 3000 }, (_, i) => 1 + ((i * 7919) % 3001) * Number.EPSILON));
  });

  it("takes -0 for 0 and keeps a long sample of one value as it is", () => {
    expectOrdered(Array.from({ length: 3000 }, (_, i) => (i % 2 ? 0 : -0)));
    expectOrdered(Array<number>(2500).fill(7));
  });

  it("sorts a sample once", () => {
    const sample = weightedSample([3, 1, 2]);
    expect(orderedSample(sample)).toBe(orderedSample(sample));
  });
});
