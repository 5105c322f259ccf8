import { schoolOutcome } from "../../../src/core/assessment/school-outcome";
import { aMinimum, questionsTo } from "./a-judged-school";

const { pack, asks, around } = questionsTo("jiangsu");

describe("the Jiangsu pack", () => {
  it.each([
    ["land-area", 18],
    ["building-area", 4.5],
    ["outdoor-sports-area", 4],
    ["books", 20],
  ] as const)("asks primary schools for at least %2$d of %1$s", (indicator, limit) => {
    expect(asks(indicator, "primary")).toBe(limit);
    expect(around(indicator, "primary")).toEqual(aMinimum);
  });

  it("asks nothing of junior schools", () => {
    expect(pack.limits.flatMap(({ cases }) => cases.junior)).toEqual([]);
  });

  it("fails a school on one item, and passes none on the four that have been seen", () => {
    const met = { outcome: "met" as const, attainment: 1 };
    const unmet = { outcome: "unmet" as const, attainment: 0.9 };
    expect(schoolOutcome([met, met, met, unmet], pack.schoolRule)).toBe("unmet");
    expect(schoolOutcome([met, met, met, met], pack.schoolRule)).toBe("notJudged");
    expect(schoolOutcome(Array(20).fill(met), pack.schoolRule)).toBe("met");
  });
});
