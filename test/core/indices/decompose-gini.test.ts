import fc from "fast-check";
import { decomposeGini } from "../../../src/core/indices/decompose-gini";
import { weightedGini } from "../../../src/core/indices/weighted-gini";
import { sampleOfItems, weightedSample } from "../../../src/core/indices/weighted-sample";
import type { WeightedValue } from "../../../src/core/indices/weighted-value";
import { aGroupedCounty } from "./grouped-county";
import { instructorAges, instructorGenders } from "./instructors";
import { refusalOf } from "./samples";

describe("decomposeGini", () => {
  it("gives the total that the R packages ineq and dineq give, with its parts", () => {
    const { total, between, within, overlap } = decomposeGini(instructorAges, instructorGenders);
    expect(total).toBeCloseTo(0.122913989242705, 13);
    // between: |49.48… − 44.95| × 54 × 40 / 94² over the mean
    expect(between).toBeCloseTo(((49.4814814814815 - 44.95) * 54 * 40) / 94 ** 2 / 47.5531914893617, 12);
    expect(between + within + (overlap ?? 0)).toBeCloseTo(total, 13);
  });

  it("counts as overlap what pairs across groups add by being in the other order", () => {
    fc.assert(
      fc.property(aGroupedCounty, ({ county, groups }) => {
        const { overlap } = decomposeGini(sampleOfItems(county), groups);
        expect(overlap).toBeCloseTo(overlapOfPairs(county, groups), 9);
      }),
    );
  });

  it("adds up to the Gini coefficient, no part below 0", () => {
    fc.assert(
      fc.property(aGroupedCounty, ({ county, groups }) => {
        const sample = sampleOfItems(county);
        const { total, between, within, overlap, residual } = decomposeGini(sample, groups);
        expect(total).toBe(weightedGini(sample));
        expect(Math.abs(residual)).toBeLessThan(1e-12);
        expect(Math.min(between, within, overlap ?? -1)).toBeGreaterThanOrEqual(0);
      }),
    );
  });

  it("has no overlap when every school of one group has more than any of the other", () => {
    expect(decomposeGini(weightedSample([1, 2, 5, 9]), ["a", "a", "b", "b"]).overlap).toBeCloseTo(0, 15);
  });

  it("counts a group whose schools all have nothing as equal within", () => {
    const { groups } = decomposeGini(weightedSample([0, 0, 4, 8]), ["a", "a", "b", "b"]);
    expect(groups[0]?.index).toBe(0);
  });

  it.each([
    { code: "value-negative", values: [-1, 2], groups: ["a", "b"] },
    { code: "mean-not-positive", values: [0, 0], groups: ["a", "b"] },
    { code: "pairs-differ", values: [1, 2], groups: ["a"] },
  ])("refuses with $code", ({ code, values, groups }) => {
    expect(refusalOf(() => decomposeGini(weightedSample(values), groups))).toBe(code);
  });
});

function overlapOfPairs(county: readonly WeightedValue[], groups: readonly string[]): number {
  const pupils = county.reduce((sum, { weight }) => sum + weight, 0);
  const amount = county.reduce((sum, { weight, value }) => sum + weight * value, 0);
  const meanOf = (group: string) => {
    const members = county.filter((_, index) => groups[index] === group);
    const weight = members.reduce((sum, member) => sum + member.weight, 0);
    return members.reduce((sum, member) => sum + member.weight * member.value, 0) / weight;
  };
  const means = new Map(groups.map((group) => [group, meanOf(group)]));
  let sum = 0;
  county.forEach((one, left) => {
    county.forEach((other, right) => {
      const [group = "", otherGroup = ""] = [groups[left], groups[right]];
      const ahead = (means.get(otherGroup) ?? 0) - (means.get(group) ?? 0);
      const poorer = ahead > 0 || (ahead === 0 && group < otherGroup);
      if (poorer && one.value > other.value) {
        sum += 2 * one.weight * other.weight * (one.value - other.value);
      }
    });
  });
  return sum / pupils / amount;
}
