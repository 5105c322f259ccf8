import fc from "fast-check";
import { decomposeGeneralisedEntropy } from "../../../src/core/indices/decompose-generalised-entropy";
import { sampleOfItems, weightedSample } from "../../../src/core/indices/weighted-sample";
import { aGroupedCounty } from "./grouped-county";
import {
  instructorAges,
  instructorAgesByStudents,
  instructorGenders,
  instructorTenures,
} from "./instructors";
import { refusalOf } from "./samples";

describe("decomposeGeneralisedEntropy", () => {
  it.each([
    { alpha: 1, between: 0.0011156200119245, within: 0.0219997046784417 },
    { alpha: 0, between: 0.00112179051114967, within: 0.022473557928767 },
  ])("gives what the R package IC2 gives for 94 instructors, alpha = $alpha", (expected) => {
    const parts = decomposeGeneralisedEntropy(instructorAges, instructorGenders, expected.alpha);
    expect(parts.between).toBeCloseTo(expected.between, 13);
    expect(parts.within).toBeCloseTo(expected.within, 13);
  });

  it("gives what IC2 gives with weights, group by group", () => {
    const parts = decomposeGeneralisedEntropy(instructorAgesByStudents, instructorTenures, 1);
    expect(parts.between).toBeCloseTo(0.000101243435751372, 13);
    expect(parts.within).toBeCloseTo(0.0244466973331603, 13);
    const [onTrack] = parts.groups;
    expect(onTrack).toMatchObject({ group: "y", weight: 4690 });
    expect(onTrack?.mean).toBeCloseTo(46.7528784648188, 11);
    expect(onTrack?.index).toBeCloseTo(0.0262476187105099, 13);
    expect(onTrack?.amountShare).toBeCloseTo(0.882893438827485, 13);
  });

  it.each([-1, 0, 0.5, 1, 2, 3])("adds up to the total with alpha = %d, whatever the groups", (alpha) => {
    fc.assert(
      fc.property(aGroupedCounty, ({ county, groups }) => {
        const { total, between, within, residual } = decomposeGeneralisedEntropy(
          sampleOfItems(county),
          groups,
          alpha,
        );
        const size = Math.max(1, total);
        expect(Math.abs(residual) / size).toBeLessThan(1e-12);
        expect(between).toBeGreaterThanOrEqual(0);
        expect(within).toBeGreaterThanOrEqual(0);
      }),
    );
  });

  it("shares out all schools, weights and amounts among the groups, and the part within", () => {
    fc.assert(
      fc.property(aGroupedCounty, ({ county, groups }) => {
        const parts = decomposeGeneralisedEntropy(sampleOfItems(county), groups, 1);
        const sumOf = (key: "schools" | "weight" | "amountShare" | "contribution") =>
          parts.groups.reduce((sum, group) => sum + group[key], 0);
        expect(sumOf("schools")).toBe(county.length);
        expect(sumOf("weight")).toBe(county.reduce((sum, { weight }) => sum + weight, 0));
        expect(sumOf("amountShare")).toBeCloseTo(1, 10);
        expect(sumOf("contribution")).toBeCloseTo(parts.within, 12);
      }),
    );
  });

  it("puts everything between groups when each is alike within, and within when there is one group", () => {
    const county = weightedSample([3, 3, 9, 9], [10, 20, 30, 40]);
    expect(decomposeGeneralisedEntropy(county, ["a", "a", "b", "b"], 1).within).toBe(0);
    expect(decomposeGeneralisedEntropy(county, ["a", "a", "a", "a"], 1).between).toBe(0);
  });

  it("counts a group whose schools all have nothing as equal within", () => {
    const { groups, residual } = decomposeGeneralisedEntropy(
      weightedSample([0, 0, 4, 8]),
      ["a", "a", "b", "b"],
      1,
    );
    expect(groups[0]?.index).toBe(0);
    expect(Math.abs(residual)).toBeLessThan(1e-12);
  });

  it.each([
    { code: "value-not-positive", values: [0, 2], groups: ["a", "b"], alpha: 0 },
    { code: "value-negative", values: [-1, 2], groups: ["a", "b"], alpha: 1 },
    { code: "mean-not-positive", values: [0, 0], groups: ["a", "b"], alpha: 1 },
    { code: "pairs-differ", values: [1, 2], groups: ["a"], alpha: 1 },
  ])("refuses with $code", ({ code, values, groups, alpha }) => {
    expect(refusalOf(() => decomposeGeneralisedEntropy(weightedSample(values), groups, alpha))).toBe(code);
  });
});
