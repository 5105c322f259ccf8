import { sampleStandardDeviation } from "../../../src/core/indices/sample-standard-deviation";
import { weightedMean } from "../../../src/core/indices/weighted-mean";
import { weightedSample } from "../../../src/core/indices/weighted-sample";
import nist from "../../fixtures/nist/univariate.json";
import { exactMoments } from "./exact-moments";

interface StrdSet {
  readonly name: string;
  readonly values: readonly number[];
  /** As certified, to fifteen digits. */
  readonly mean: string;
  readonly deviation: string;
}

/** One value, then two others in turn, a thousand and one in all, as NIST made the sets NumAcc2 to NumAcc4. */
const inTurn = (first: number, low: number, high: number): readonly number[] => [
  first,
  ...Array.from({ length: 1000 }, (_, index) => (index % 2 === 0 ? low : high)),
];

const sets: readonly StrdSet[] = [
  ...Object.entries(nist.sets).map(([name, set]) => ({ name, ...set })),
  { name: "NumAcc1", values: [10000001, 10000003, 10000002], mean: "10000002", deviation: "1" },
  { name: "NumAcc2", values: inTurn(1.2, 1.1, 1.3), mean: "1.2", deviation: "0.1" },
  { name: "NumAcc3", values: inTurn(1000000.2, 1000000.1, 1000000.3), mean: "1000000.2", deviation: "0.1" },
  {
    name: "NumAcc4",
    values: inTurn(10000000.2, 10000000.1, 10000000.3),
    mean: "10000000.2",
    deviation: "0.1",
  },
];

/** Correct digits of a figure, fifteen at most: minus the decimal logarithm of its relative error. */
function digitsRight(figure: number, certified: string): number {
  const error = Math.abs(figure / Number(certified) - 1);
  return error === 0 ? 15 : Math.min(15, -Math.log10(error));
}

describe.each(sets)("the reference set $name", ({ name, values, mean, deviation }) => {
  const sample = weightedSample(values);
  const exact = exactMoments(values);

  it("gives the mean to its certified digits", () => {
    expect(digitsRight(weightedMean(sample), mean)).toBeGreaterThanOrEqual(14.9);
  });

  it("gives the standard deviation as exactly as the numbers of a computer hold the set", () => {
    const ours = sampleStandardDeviation(sample);
    expect(Math.abs(ours / exact.deviation - 1)).toBeLessThanOrEqual(2 * Number.EPSILON);
  });

  // 1000000.1 is no binary number: some sets have another deviation as soon as a computer reads them
  const held = { Mavro: 13, Michelso: 13, NumAcc3: 9, NumAcc4: 8 }[name] ?? 14;
  it(`gives ${held} digits of the certified standard deviation`, () => {
    expect(digitsRight(sampleStandardDeviation(sample), deviation)).toBeGreaterThanOrEqual(held);
    expect(digitsRight(exact.deviation, deviation)).toBeGreaterThanOrEqual(held);
  });
});
