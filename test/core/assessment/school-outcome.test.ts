import type { Outcome, SchoolRule } from "../../../src/core";
import { schoolOutcome, type JudgedIndicator } from "../../../src/core/assessment/school-outcome";

const met: JudgedIndicator = { outcome: "met", attainment: 1 };
const open: JudgedIndicator = { outcome: "notJudged", attainment: null };
const unmet = (attainment: number): JudgedIndicator => ({ outcome: "unmet", attainment });
const times = (count: number, each: JudgedIndicator) => Array.from({ length: count }, () => each);

const hebei: SchoolRule = { kind: "at-least", count: 8, floor: 0.6 };
const guangdong: SchoolRule = { kind: "at-most-unmet", count: 2, floor: null };
const all: SchoolRule = { kind: "all", count: 0, floor: null };

describe("schoolOutcome", () => {
  it.each<{ rule: SchoolRule; of: string; indicators: JudgedIndicator[]; outcome: Outcome }>([
    {
      rule: hebei,
      of: "8 of 10 at the floor",
      indicators: [...times(8, met), ...times(2, unmet(0.6))],
      outcome: "met",
    },
    {
      rule: hebei,
      of: "9 of 10 below the floor",
      indicators: [...times(9, met), unmet(0.59)],
      outcome: "unmet",
    },
    { rule: hebei, of: "7 of 10", indicators: [...times(7, met), ...times(3, unmet(0.9))], outcome: "unmet" },
    {
      rule: hebei,
      of: "8 of 10, 2 open, with a floor",
      indicators: [...times(8, met), open, open],
      outcome: "notJudged",
    },
    { rule: guangdong, of: "2 unmet", indicators: [...times(9, met), ...times(2, unmet(0))], outcome: "met" },
    {
      rule: guangdong,
      of: "3 unmet",
      indicators: [...times(8, met), ...times(3, unmet(0))],
      outcome: "unmet",
    },
    { rule: guangdong, of: "2 open, no floor", indicators: [...times(9, met), open, open], outcome: "met" },
    {
      rule: guangdong,
      of: "1 unmet, 2 open",
      indicators: [...times(8, met), unmet(0), open, open],
      outcome: "notJudged",
    },
    { rule: all, of: "every one", indicators: times(4, met), outcome: "met" },
    { rule: all, of: "all but one", indicators: [...times(3, met), unmet(0.99)], outcome: "unmet" },
    { rule: all, of: "all but one open", indicators: [...times(3, met), open], outcome: "notJudged" },
    { rule: all, of: "none at all", indicators: [], outcome: "notJudged" },
    { rule: hebei, of: "7 of 7, where 8 are asked for", indicators: times(7, met), outcome: "notJudged" },
    {
      rule: { ...all, indicators: 20 },
      of: "4 of 20, the rest unseen",
      indicators: times(4, met),
      outcome: "notJudged",
    },
    {
      rule: { ...guangdong, indicators: 11 },
      of: "9 of 11, the rest unseen",
      indicators: times(9, met),
      outcome: "met",
    },
  ])("is $outcome under $rule.kind with $of", ({ rule, indicators, outcome }) => {
    expect(schoolOutcome(indicators, rule)).toBe(outcome);
  });

  it("is not judged under a rule we do not know", () => {
    expect(schoolOutcome(times(7, met), null)).toBe("notJudged");
  });
});
