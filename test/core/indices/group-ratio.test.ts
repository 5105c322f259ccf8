import fc from "fast-check";
import { groupRatio } from "../../../src/core/indices/group-ratio";
import { aCounty, anySample, givesFiniteOrRefuses, refusalOf, unusableSamples } from "./samples";
import { publishedSample } from "./worked-example";
import { sampleOfItems } from "../../../src/core/indices/weighted-sample";

const isUrban = (_: unknown, index: number) => index % 2 === 0;

describe("groupRatio", () => {
  it("is totals over totals for schools 1, 3, 5 against 2, 4 of the published county", () => {
    const urban = publishedSample.filter(isUrban);
    const rural = publishedSample.filter((school, index) => !isUrban(school, index));
    expect(groupRatio(sampleOfItems(urban), sampleOfItems(rural))).toBeCloseTo(3.2531309568, 10);
    expect(groupRatio(sampleOfItems(urban), sampleOfItems(rural))).toBeCloseTo(
      (279 + 935 + 402) / (45 + 89 + 55) / ((137 + 160) / (37 + 76)),
      12,
    );
  });

  it("turns over with its groups", () => {
    fc.assert(
      fc.property(aCounty, aCounty, (left, right) => {
        expect(
          groupRatio(sampleOfItems(left), sampleOfItems(right)) *
            groupRatio(sampleOfItems(right), sampleOfItems(left)),
        ).toBeCloseTo(1, 10);
      }),
    );
  });

  it("is 1 for a group against itself", () => {
    expect(groupRatio(sampleOfItems(publishedSample), sampleOfItems(publishedSample))).toBe(1);
  });

  it("gives a finite number or a refusal for any numbers", () => {
    fc.assert(
      fc.property(anySample, anySample, (left, right) =>
        givesFiniteOrRefuses(() => groupRatio(sampleOfItems(left), sampleOfItems(right))),
      ),
    );
  });

  it.each(unusableSamples)("refuses with $code on either side", ({ code, sample }) => {
    expect(refusalOf(() => groupRatio(sampleOfItems(sample), sampleOfItems(publishedSample)))).toBe(code);
    expect(refusalOf(() => groupRatio(sampleOfItems(publishedSample), sampleOfItems(sample)))).toBe(code);
  });

  it("refuses a reference group that has nothing", () => {
    expect(
      refusalOf(() => groupRatio(sampleOfItems(publishedSample), sampleOfItems([{ value: 0, weight: 10 }]))),
    ).toBe("reference-not-positive");
  });
});
