import fc from "fast-check";
import { DomainError, type DomainErrorCode } from "../../../src/core/domain-error";
import type { WeightedValue } from "../../../src/core/indices/weighted-value";

/** A county of schools with whole pupils and values between 0.01 and 10,000. */
export const aCounty: fc.Arbitrary<WeightedValue[]> = fc.array(
  fc.record({
    value: fc.integer({ min: 1, max: 1_000_000 }).map((hundredths) => hundredths / 100),
    weight: fc.integer({ min: 1, max: 3000 }),
  }),
  { minLength: 1, maxLength: 40 },
);

/** Any sample at all, whatever numbers it holds. */
export const anySample: fc.Arbitrary<WeightedValue[]> = fc.array(
  fc.record({ value: fc.double(), weight: fc.double() }),
  { maxLength: 8 },
);

/** The code a call is refused with; `null` when it is not refused. Any other failure is passed on. */
export function refusalOf(call: () => unknown): DomainErrorCode | null {
  try {
    call();
    return null;
  } catch (error) {
    if (error instanceof DomainError) {
      return error.code;
    }
    throw error;
  }
}

/** Whether a call gives a finite number or refuses: the only two things a measure may do. */
export function givesFiniteOrRefuses(call: () => number): boolean {
  let result = 0;
  const refusal = refusalOf(() => {
    result = call();
  });
  return refusal !== null || Number.isFinite(result);
}

/** The four ways a weighted sample can be unusable. */
export const unusableSamples: readonly {
  readonly code: DomainErrorCode;
  readonly sample: WeightedValue[];
}[] = [
  { code: "sample-empty", sample: [] },
  { code: "value-not-finite", sample: [{ value: Number.NaN, weight: 10 }] },
  { code: "value-not-finite", sample: [{ value: Infinity, weight: 10 }] },
  { code: "weight-not-positive", sample: [{ value: 7, weight: 0 }] },
  { code: "weight-not-positive", sample: [{ value: 7, weight: -3 }] },
  { code: "weight-not-positive", sample: [{ value: 7, weight: Number.NaN }] },
  {
    code: "result-out-of-range",
    sample: [
      { value: 5, weight: 1.7e308 },
      { value: 6, weight: 1.7e308 },
    ],
  },
];
