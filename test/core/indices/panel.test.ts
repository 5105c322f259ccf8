import fc from "fast-check";
import { DomainError } from "../../../src/core/domain-error";
import { panelMeasureIds, panelMeasures, panelOf } from "../../../src/core/indices/panel";
import { sampleOfItems, weightedSample } from "../../../src/core/indices/weighted-sample";
import { aCounty, anySample, refusalOf } from "./samples";

describe("panelOf", () => {
  it("takes every measure once, in the order of the panel", () => {
    expect(panelOf(weightedSample([2, 4, 9])).map(({ id }) => id)).toEqual([...panelMeasureIds]);
    expect(new Set(panelMeasureIds).size).toBe(panelMeasureIds.length);
  });

  it("gives what each measure gives by itself", () => {
    const sample = weightedSample([2, 4, 9], [100, 30, 50]);
    panelOf(sample).forEach(({ id, result }) => expect(result).toBe(panelMeasures[id](sample)));
  });

  it("keeps the refusal of one measure apart from the figures of the others", () => {
    const refused = panelOf(weightedSample([0, 4, 9])).flatMap(({ id, result }) =>
      typeof result === "number" ? [] : [{ id, code: result.code }],
    );
    expect(refused).toContainEqual({ id: "gap-ratio", code: "minimum-not-positive" });
    expect(refused).toContainEqual({ id: "theil-l", code: "value-not-positive" });
    expect(refused.map(({ id }) => id)).not.toContain("gini");
  });

  it("does not change with the unit, save for the figures that have one", () => {
    const withUnit = new Set(["mean", "median", "range", "restricted-range"]);
    fc.assert(
      fc.property(aCounty, (county) => {
        const inTens = county.map(({ value, weight }) => ({ value: value * 10, weight }));
        const scaled = panelOf(sampleOfItems(inTens));
        panelOf(sampleOfItems(county)).forEach(({ id, result }, row) => {
          const expected = typeof result === "number" && withUnit.has(id) ? result * 10 : result;
          const other = scaled[row]?.result;
          if (typeof expected === "number" && typeof other === "number") {
            expect(Math.abs(other - expected) / Math.max(1, Math.abs(expected))).toBeLessThan(1e-8);
          } else {
            expect(typeof other).toBe(typeof expected);
          }
        });
      }),
    );
  });

  it("gives finite numbers or refusals for any sample", () => {
    fc.assert(
      fc.property(anySample, (items) => {
        refusalOf(() => {
          panelOf(sampleOfItems(items)).forEach(({ result }) =>
            expect(result instanceof DomainError || Number.isFinite(result)).toBe(true),
          );
        });
      }),
    );
  });
});
