import fc from "fast-check";
import { assess, type IndicatorLimit, type LimitValue, type SchoolIndicatorResult } from "../../../src/core";
import { atLeast, atMost } from "../../../src/core/packs/limits";
import type { SchoolRow } from "../a-sheet";
import { packWith, schoolOf } from "./a-school";

const noScoring = { scoring: [] };

function judged(limit: IndicatorLimit, row: SchoolRow, scoring = noScoring): SchoolIndicatorResult {
  const pack = packWith({ limits: [limit], schoolRule: null, balance: null, ...scoring });
  return assess([schoolOf(row)], pack, "primary").schools[0]!.indicators[0]!;
}

const land = (value: LimitValue) => atLeast("land-area", value, undefined);
const pupilsPerComputer = atMost("pupils-per-computer", 10, 10);

describe("one indicator of one school", () => {
  it("carries how far it comes up to a minimum, and what it needs", () => {
    expect(judged(land(20), { pupils: 400, "land-area": 6000 })).toMatchObject({
      ...{ value: 15, limit: 20, outcome: "unmet", why: null, shortfall: 5, attainment: 0.75 },
      ...{ need: { field: "land-area", amount: 2000 }, score: null },
    });
  });

  it("is judged the other way round where less is better", () => {
    expect(judged(pupilsPerComputer, { pupils: 400, computers: 32 })).toMatchObject({
      ...{ value: 12.5, outcome: "unmet", shortfall: 2.5, attainment: 0.8 },
      ...{ need: { field: "computers", amount: 8 } },
    });
    expect(judged(pupilsPerComputer, { pupils: 400, computers: 40 })).toMatchObject({
      ...{ value: 10, outcome: "met", shortfall: 0, attainment: 1, need: null },
    });
  });

  it("is unmet, without a value, where there are pupils and not one computer", () => {
    const result = judged(pupilsPerComputer, { pupils: 95, computers: 0 });
    expect(result).toMatchObject({
      ...{ value: null, outcome: "unmet", why: null, shortfall: null, attainment: 0 },
      ...{ need: { field: "computers", amount: 10 } },
    });
    expect(JSON.parse(JSON.stringify(result))).toEqual(result);
  });

  it("is not judged where a divisor of 0 would make more of it", () => {
    const seats = atLeast("computer-seats", 1, 1);
    const result = judged(seats, { "computer-seats": 40, "largest-class": 0 });
    expect(result).toMatchObject({ outcome: "notJudged", why: "value-missing" });
  });

  it("is not judged, and never met, in a school without pupils", () => {
    for (const limit of [pupilsPerComputer, atMost("school-size", 2000, 2000)]) {
      expect(judged(limit, { pupils: 0, computers: 10 })).toMatchObject({
        outcome: "notJudged",
        value: null,
      });
    }
  });

  it("is not judged against a limit nobody has seen, whether or not there is a value", () => {
    expect(judged(land(null), { "land-area": 6000 })).toMatchObject({
      ...{ value: 15, limit: null, outcome: "notJudged", why: "limit-unknown", attainment: null },
    });
    expect(judged(land(null), { "land-area": null })).toMatchObject({ why: "limit-unknown" });
  });

  it("is not judged where the sheet does not say which limit applies", () => {
    const cases = [{ when: { locations: ["urban"] as const }, value: 15 }, { value: 20 }];
    const limit = { ...land(20), cases: { primary: cases, junior: [] } };
    const row = { "land-area": 7000, location: null };
    expect(judged(limit, row)).toMatchObject({ value: 17.5, outcome: "notJudged", why: "limit-undecided" });
    expect(judged(limit, { ...row, location: "城区" })).toMatchObject({ limit: 15, outcome: "met" });
    expect(judged(limit, { ...row, location: "乡村" })).toMatchObject({ limit: 20, outcome: "unmet" });
  });

  it("counts none as 0, and a blank as missing", () => {
    expect(judged(land(20), { "land-area": 0 })).toMatchObject({ value: 0, outcome: "unmet", attainment: 0 });
    expect(judged(land(20), { "land-area": null })).toMatchObject({ value: null, why: "value-missing" });
  });

  it("earns points by how far it comes up to its limit", () => {
    const scoring = { scoring: [{ from: 0.8, share: 0.8 }] };
    const score = (area: number) => judged(land(20), { "land-area": area }, scoring as never).score;
    expect([8000, 6400, 6399].map(score)).toEqual([1, 0.8, 0]);
  });

  it("is not asked of dormitories where certainly nobody boards", () => {
    const pack = packWith({ limits: [atLeast("dormitory-area", 3, 3)], schoolRule: null, balance: null });
    const listed = (boarders: number | null) =>
      assess([schoolOf({ boarders, "dormitory-area": 0 })], pack, "primary").schools[0]!.indicators.map(
        ({ outcome }) => outcome,
      );
    expect([0, 10, null].map(listed)).toEqual([[], ["unmet"], ["notJudged"]]);
  });

  it("is not listed in a stage of which the standard asks nothing", () => {
    const pack = packWith({ limits: [land(20)] });
    expect(assess([schoolOf({ "school-type": "初级中学" })], pack, "junior").schools[0]!.indicators).toEqual(
      [],
    );
  });

  it.each([
    { area: 8000, outcome: "met", borderline: true },
    { area: 7999.96, outcome: "unmet", borderline: false },
    { area: 8000.04, outcome: "met", borderline: false },
    { area: 7999.6, outcome: "unmet", borderline: false },
    { area: 7999.996, outcome: "unmet", borderline: false },
    { area: 7999.9999999, outcome: "unmet", borderline: false },
  ])("of $area m² is $outcome, and borderline $borderline", ({ area, outcome, borderline }) => {
    expect(judged(land(20), { pupils: 400, "land-area": area })).toMatchObject({ outcome, borderline });
  });

  it("is borderline just where a truth that is printed so could turn it", () => {
    const tenths = fc.integer({ min: 79_800, max: 80_200 });
    const row = (tenth: number) => ({ pupils: 400, "land-area": tenth / 10 });
    fc.assert(
      fc.property(tenths, (tenth) => {
        const { outcome, borderline } = judged(land(20), row(tenth));
        const half = tenth % 10 === 0 ? 0.5 : 0.05;
        const turned = outcome === "met" ? tenth / 10 - half < 8000 - 1e-7 : tenth / 10 + half >= 8000 - 1e-7;
        expect(borderline).toBe(turned);
      }),
    );
  });

  it("is never borderline where everything was counted", () => {
    const rooms = atLeast("multimedia-rooms", 3, 3);
    expect(judged(rooms, { pupils: 400, "multimedia-rooms": 12 })).toMatchObject({
      ...{ outcome: "met", borderline: false },
    });
  });
});
