import { DomainError } from "../../../src/core/domain-error";
import { bootstrapReplicates, jackknifeReplicates } from "../../../src/core/indices/resampling";
import { weightedMean } from "../../../src/core/indices/weighted-mean";
import { weightedSample, type WeightedSample } from "../../../src/core/indices/weighted-sample";
import { refusalOf } from "./samples";

const county = weightedSample([6, 10, 2, 7], [300, 100, 50, 80]);

describe("resampling", () => {
  it("draws as many schools as there are, ascending, each with its own pupils", () => {
    const drawn: WeightedSample[] = [];
    bootstrapReplicates(county, (sample) => drawn.push(sample), 50, 1);
    const pupilsOf: Readonly<Record<number, number>> = { 2: 50, 6: 300, 7: 80, 10: 100 };
    drawn.forEach(({ values, weights }) => {
      expect([...values]).toEqual([...values].sort((a, b) => a - b));
      expect([...weights]).toEqual(Array.from(values, (value) => pupilsOf[value]));
    });
    expect(drawn).toHaveLength(50);
    expect(new Set(drawn.map(({ values }) => values.join())).size).toBeGreaterThan(10);
  });

  it("draws the same whatever the order of the rows, and something else with another seed", () => {
    const reordered = weightedSample([7, 2, 10, 6], [80, 50, 100, 300]);
    const replicates = bootstrapReplicates(county, weightedMean, 100, 7);
    expect(bootstrapReplicates(reordered, weightedMean, 100, 7)).toEqual(replicates);
    expect(bootstrapReplicates(county, weightedMean, 100, 8)).not.toEqual(replicates);
  });

  it("leaves out one school after the other", () => {
    const once = weightedSample([6, 10, 2]);
    expect([...jackknifeReplicates(once, weightedMean)]).toEqual([8, 6, 4]);
  });

  it("refuses when the measure refuses some samples, and says how many", () => {
    const fussy = ({ values }: WeightedSample) => {
      if (values[0] === 6) {
        throw new DomainError("sample-empty", {});
      }
      return 1;
    };
    expect(() => jackknifeReplicates(county, fussy)).toThrow(
      expect.objectContaining({ code: "resamples-refused", params: { refused: 1, resamples: 4 } }),
    );
    expect(refusalOf(() => bootstrapReplicates(county, fussy, 100, 1))).toBe("resamples-refused");
  });

  it("passes on what is no refusal", () => {
    const broken = () => {
      throw new TypeError("broken");
    };
    expect(() => jackknifeReplicates(county, broken)).toThrow("broken");
  });
});
